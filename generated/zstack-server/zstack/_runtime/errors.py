"""What can go wrong: one hierarchy, named as elsewhere in the field."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "DecodeError",
    "GoneError",
    "InternalServerError",
    "MethodNotAllowedError",
    "MissingFieldError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "ServiceUnavailableError",
    "UnprocessableEntityError",
    "status_error",
]


class APIError(Exception):
    """Anything that a call can raise once its arguments were accepted. ``operation`` is the operation's id."""

    def __init__(self, message: str, *, operation: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation

    def __reduce__(self) -> Any:
        return _restore, (type(self), self.args, self.__dict__)


def _restore(
    cls: type[Exception], args: tuple[Any, ...], state: dict[str, Any]
) -> Exception:
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error


class APIConnectionError(APIError):
    """No whole response arrived: no connection, or a broken one.

    ``sent`` says whether the request may have reached the server.
    """

    sent = True


class APITimeoutError(APIConnectionError):
    """The server took longer than the timeout."""


class RedirectError(APIConnectionError):
    """A redirect that cannot be followed, or too many of them."""


class DecodeError(APIError):
    """A response that cannot be read as what it should be. ``text`` is its body."""

    def __init__(
        self, message: str, *, operation: str = "", status: int = 0, text: str = ""
    ) -> None:
        super().__init__(message, operation=operation)
        self.status = status
        self.text = text


class AnsweredError(APIError):
    """What errors that the server told of have in common.

    ``code`` is what the API calls the error and ``details`` what it adds, where its body says so. ``body`` is the
    decoded body, typed where the API describes it; ``text`` is the body as it came.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int = 0,
        headers: Mapping[str, str] | None = None,
        text: str = "",
        body: Any = None,
        operation: str = "",
        code: str | int | None = None,
        details: Any = None,
    ) -> None:
        super().__init__(message, operation=operation)
        self.status = status
        self.headers: Mapping[str, str] = headers if headers is not None else {}
        self.text = text
        self.body = body
        self.code = code
        self.details = details

    @property
    def request_id(self) -> str | None:
        """The server's name for this request, to quote in a support request."""
        return request_id(self.headers)


class APIResponseError(AnsweredError):
    """The status says that the call went well, the body that it did not: no result, but a property ``error``.

    Or, in a stream, an event of the name ``error``, whose data is then taken for the body.
    """


class MissingFieldError(AttributeError):
    """A required property that the response did not have was read from a model."""


class APIStatusError(AnsweredError):
    """The server answered with an error status."""


class BadRequestError(APIStatusError):
    """Status 400."""


class AuthenticationError(APIStatusError):
    """Status 401: no credentials, or wrong ones."""


class PermissionDeniedError(APIStatusError):
    """Status 403."""


class NotFoundError(APIStatusError):
    """Status 404."""


class MethodNotAllowedError(APIStatusError):
    """Status 405."""


class ConflictError(APIStatusError):
    """Status 409."""


class GoneError(APIStatusError):
    """Status 410."""


class UnprocessableEntityError(APIStatusError):
    """Status 422."""


class RateLimitError(APIStatusError):
    """Status 429."""


class InternalServerError(APIStatusError):
    """Status 500 and above."""


class ServiceUnavailableError(InternalServerError):
    """Status 503."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    409: ConflictError,
    410: GoneError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    503: ServiceUnavailableError,
}


def status_error(status: int) -> type[APIStatusError]:
    """The class of an error status."""
    return _BY_STATUS.get(
        status, InternalServerError if status >= 500 else APIStatusError
    )


_REQUEST_IDS = (
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amzn-requestid",
    "x-trace-id",
)


def request_id(headers: Mapping[str, str]) -> str | None:
    """The first of the headers in use for this."""
    return next((headers[name] for name in _REQUEST_IDS if name in headers), None)


_SPEAKING = (
    "message",
    "detail",
    "details",
    "description",
    "error_description",
    "title",
    "reason",
    "error",
    "errors",
)


def explain(data: Any, text: str) -> str:
    """The sentence in an error's body that says what is wrong, at most 300 characters on one line."""
    return sentence(data) or one_line(
        text[:2000] if data else re.sub(r"<[^>]{0,200}>", " ", text[:2000])
    )


def sentence(data: Any) -> str:
    """As explain(), of the data alone; empty if it says nothing."""
    return one_line(_sentence(data, 4))


def one_line(text: str) -> str:
    """At most 300 characters of a text, on one line."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return line if len(line) <= 300 else line[:297] + "..."


def _sentence(data: Any, depth: int) -> str:
    if isinstance(data, str):
        return data
    if depth and isinstance(data, list) and data:
        return _sentence(data[0], depth - 1)
    if depth and isinstance(data, dict):
        for name in _SPEAKING:
            if said := _sentence(data.get(name), depth - 1):
                return said
    return ""
