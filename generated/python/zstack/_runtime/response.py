"""What came back, and how it is read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from msgspec import UNSET

from .calls import ErrorBody, Events, Json, Lines, Nothing, Operation, Raw, Reply, Text
from .decode import any_json, decode
from .encode import to_data
from .errors import APIStatusError, DecodeError, explain, request_id, status_error
from .model import Record
from .reach import at_path
from .replies import Described, as_text, described, is_text, utf8
from .styles import is_json
from .union import Unknown

if TYPE_CHECKING:
    from .request import PreparedRequest
    from .streams import Items

__all__ = [
    "Arrived",
    "Response",
    "SentRequest",
    "read_error",
    "read_success",
    "refuse_error",
    "stream_of",
    "whole",
]

T = TypeVar("T")


# Whoever set them: a caller's headers may hold what is no credential of the client.
_SECRET = ("authorization", "cookie", "proxy-authorization")


class SentRequest:
    """The request as it was sent, but for its credentials."""

    __slots__ = ("_fields", "_secret", "content", "method", "url")

    def __init__(self, request: PreparedRequest) -> None:
        self.method = request.method
        self.url = request.shown
        self.content = request.content
        self._fields = request.fields
        self._secret = request.secret

    @property
    def headers(self) -> dict[str, str]:
        """The headers, with ``***`` for credentials."""
        return {
            name: "***" if key in self._secret or key in _SECRET else value
            for key, (name, value) in self._fields.items()
        }

    def __getstate__(self) -> Any:
        fields = {name.lower(): (name, value) for name, value in self.headers.items()}
        return self.method, self.url, self.content, fields

    def __setstate__(self, state: Any) -> None:
        self.method, self.url, self.content, self._fields = state
        self._secret = set()

    def __repr__(self) -> str:
        return f"<{self.method} {self.url}>"


class Response(Generic[T]):
    """A whole response.

    ``value`` is what the method returns, ``decoded`` the body before it was unwrapped, ``attempts`` how often the
    request was sent.
    """

    __slots__ = (
        "attempts",
        "content",
        "decoded",
        "headers",
        "request",
        "status",
        "value",
    )

    def __init__(self, value: T, decoded: Any, arrived: Arrived) -> None:
        self.value = value
        self.decoded = decoded
        self.status = arrived.status
        self.headers = arrived.headers
        self.content = arrived.content
        self.request = SentRequest(arrived.request)
        self.attempts = arrived.request.attempt

    @property
    def text(self) -> str:
        """The body as text."""
        return as_text(self.content, self.headers.get("content-type", ""))

    @property
    def request_id(self) -> str | None:
        """The server's name for this request."""
        return request_id(self.headers)

    def json(self) -> Any:
        """The body as JSON values. Raises DecodeError."""
        return decode(self.content, Any)

    def __repr__(self) -> str:
        return f"<Response {self.status} to {self.request!r}>"


class Arrived:
    """A response that was read to its end (``content`` is empty if it is a stream), before it is decoded."""

    __slots__ = ("content", "headers", "request", "status")

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        request: PreparedRequest,
    ) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.request = request

    @property
    def text(self) -> str:
        """The body as text."""
        return as_text(self.content, self.headers.get("content-type", ""))

    def __repr__(self) -> str:
        return f"<{self.status} to {self.request!r}>"


def read_success(
    operation: Operation,
    arrived: Arrived,
    strict: bool,
    errors: ErrorBody | None = None,
) -> Response[Any]:
    """The response of a call that went well. ``errors`` is where errors of this API say what is wrong.

    Raises DecodeError for a body that cannot be read at all, and APIResponseError for an error in place of a result.
    """
    content_type = arrived.headers.get("content-type", "")
    replies = described(operation)
    reply = replies.find(arrived.status, content_type)
    try:
        if reply is None and replies.is_events(arrived.status):
            raise DecodeError("no event stream")
        decoded = _read(replies, reply, arrived.content, content_type, strict)
        value = decoded
        if isinstance(reply, Json) and reply.unwrap is not None and decoded is not None:
            value = _result(decoded, reply.unwrap)
            if value is UNSET or value is None:
                refuse_error(operation, arrived, decoded, reply.unwrap, errors)
                if strict and value is UNSET:
                    raise DecodeError(f"without the property {reply.unwrap!r}")
                value = None
    except DecodeError as error:
        text = as_text(arrived.content, content_type)
        raise DecodeError(
            f"{whole(operation, arrived)} is {error}{_shown(text)}",
            operation=operation.id,
            status=arrived.status,
            text=text,
        ) from None
    return Response(value, decoded, arrived)


def whole(operation: Operation, got: Arrived | Response[Any]) -> str:
    """A response, for messages."""
    kind = got.headers.get("content-type") or "no content type"
    coding = got.headers.get("content-encoding")
    kind += f", content-encoding {coding}" if coding else ""
    return f"{operation.id}: the response ({got.status}, {kind})"


def _shown(text: str) -> str:
    """What a page or a plain text says: it is why there is no JSON. JSON is not shown, it may hold secrets."""
    begin = text[:2000].lstrip("\ufeff \t\r\n")
    said = "" if begin[:1] in '{["' or "\ufffd" in begin else explain(None, text)
    return f": {said}" if said else ""


def _read(
    replies: Described,
    reply: Reply | None,
    content: bytes,
    content_type: str,
    strict: bool,
) -> Any:
    if isinstance(reply, Json):
        if not content:
            if strict:
                raise DecodeError("empty")
            return None
        return replies.read(reply, utf8(content, content_type), strict)
    if isinstance(reply, Text):
        return as_text(content, content_type)
    if isinstance(reply, Raw):
        return content
    if not content:
        return None
    if isinstance(reply, Nothing) and not strict:
        return None
    return _undescribed(content, content_type)


def stream_of(
    operation: Operation,
    status: int,
    content_type: str,
    strict: bool,
    limit: int | None,
) -> Items | None:
    """What reads a response item by item, each at most ``limit`` bytes; None if it is no stream."""
    replies = described(operation)
    reply = replies.find(status, content_type)
    if not isinstance(reply, (Lines, Events)):
        return None
    from .streams import Items

    def read(text: bytes) -> Any:
        return replies.read(reply, text, strict)

    return Items(reply, read, strict, limit)


def _undescribed(content: bytes, content_type: str) -> Any:
    """A body that the description does not mention, by its content type."""
    kind = content_type.partition(";")[0].strip().lower()
    if is_json(kind):
        return decode(utf8(content, content_type), Any)
    if is_text(kind):
        return as_text(content, content_type)
    return content


def _result(decoded: Any, wire: str) -> Any:
    """The property that callers want; UNSET if it was not there. What is no object is given whole."""
    if isinstance(decoded, Record):
        return at_path(decoded, (wire,))
    whole = decoded.value if isinstance(decoded, Unknown) else decoded
    return whole.get(wire, UNSET) if isinstance(whole, dict) else whole


def refuse_error(
    operation: Operation,
    got: Arrived | Response[Any],
    decoded: Any,
    wire: str,
    errors: ErrorBody | None,
) -> None:
    """Raises APIResponseError if there is an error in place of ``wire``."""
    found = UNSET if wire == "error" else at_path(decoded, ("error",))
    error = None if found is UNSET else to_data(found)
    if error:  # false, 0 and empty ones say that there is none
        from .failures import without_result

        what = whole(operation, got)
        raise without_result(what, wire, error, operation, got, decoded, errors)


def read_error(
    operation: Operation,
    arrived: Arrived,
    hint: str,
    errors: ErrorBody | None = None,
) -> APIStatusError:
    """The exception for an error status. Its text is there whatever the body is. ``errors`` as in read_success()."""
    content_type = arrived.headers.get("content-type", "")
    text = as_text(arrived.content, content_type)
    data: Any = None
    body: Any = None
    try:
        body = data = any_json(utf8(arrived.content, content_type))
        replies = described(operation)
        reply = replies.find(arrived.status, content_type)
        if isinstance(reply, Json):
            body = replies.read(reply, utf8(arrived.content, content_type), False)
    except (ValueError, DecodeError, RecursionError):
        pass
    from .failures import declared, failure

    told = failure(declared(operation, arrived.status, errors), data, text)
    message = f"{operation.id}: {arrived.status}"
    if told.said:
        message += f": {told.said}" if told.declared else f" {told.said}"
    if hint and arrived.status == 401:
        message += f" ({hint})"
    return status_error(arrived.status)(
        message,
        status=arrived.status,
        headers=arrived.headers,
        text=text,
        body=body,
        operation=operation.id,
        code=told.code,
        details=told.details,
    )
