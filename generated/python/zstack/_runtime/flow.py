"""The life of a call: credentials, hooks, redirects, retries. Written once for threads and tasks (io.py)."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, NoReturn

from .auth import Alternatives, place
from .calls import Operation
from .errors import (
    APIConnectionError,
    APITimeoutError,
    DecodeError,
    RedirectError,
)
from .fields import set_header
from .opened import Opened
from .options import CallOptions
from .redirects import MAX_REDIRECTS, redirected
from .request import PreparedRequest, apply_headers
from .response import Arrived
from .retries import delay, may_repeat
from .timeouts import Deadline

if TYPE_CHECKING:
    from .base import ClientBase

__all__ = ["Sending", "content_of", "raise_as_ours"]

Steps = Generator[Any, Any, "Arrived | Opened"]


class Sending:
    """One call on its way. ``alternatives`` are the credentials it may have, () for none."""

    __slots__ = (
        "_alternatives",
        "_attempt",
        "_base",
        "_client",
        "_granted",
        "_keyed",
        "_operation",
        "_options",
        "_renewed",
        "_retries",
        "_streamed",
        "request",
    )

    def __init__(
        self,
        client: ClientBase,
        operation: Operation,
        options: CallOptions | None,
        base: PreparedRequest,
        alternatives: Alternatives,
        streamed: bool,
    ) -> None:
        self._client = client
        self._operation = operation
        self._options = options
        self._base = base
        self._alternatives = alternatives
        self._streamed = streamed
        self._attempt = 0
        self._granted: list[tuple[Any, str]] = []
        self._renewed = False
        retries = client._retries
        if options is not None:
            _known(options)
            retries = options.get("retries", retries)
        self._retries = retries
        self._keyed = _key(operation, options, base)
        self.request = base

    def run(self) -> Steps:
        """Send until there is an answer to go by: a success, still ``Opened`` if streamed, or an error's response.

        Raises APIConnectionError, DecodeError.
        """
        while True:
            self._attempt += 1
            try:
                outcome = yield from self._once()
            except APIConnectionError as error:
                pause = self._pause(None, {}, error)
                if pause is None:
                    raise
                self._tell(str(error), pause)
            else:
                if outcome.status < 300 or outcome.status == 304:
                    if self._granted and self._refused(outcome):
                        continue
                    self._client._budget.give_back()
                    return outcome
                if self._refused(outcome):
                    continue
                pause = self._pause(outcome.status, outcome.headers, None)
                if pause is None:
                    return outcome
                self._tell(f"status {outcome.status}", pause)
            yield self._client._io.sleep(pause)
            if self._client._closed:
                raise APIConnectionError(
                    f"{self._operation.id}: the client was closed",
                    operation=self._operation.id,
                )

    def _once(self) -> Steps:
        client = self._client
        request = self.request = self._base.copy()
        request.attempt = self._attempt
        if self._alternatives:
            yield from self._authorize(request)
        if self._options is not None:
            apply_headers(request.fields, self._options)
        for hook in client._hooks.before_request:
            yield client._io.call(hook, request)
        self._sign(request)
        timeouts = client._limits(self._options)
        for _ in range(MAX_REDIRECTS + 1):
            opened = yield from self._sent(request, timeouts)
            if not 300 < opened.status < 309:
                return (yield from self._received(opened, timeouts))
            content = yield from content_of(self._client, opened)
            after = redirected(request, opened.status, opened.headers.get("location"))
            if after is None:
                return (yield from self._arrived(opened, content))
            request = self.request = after
            if not request.crossed:
                self._sign(request)
        raise RedirectError(
            f"{request.operation}: more than {MAX_REDIRECTS} redirects",
            operation=request.operation,
        )

    def _sent(
        self, request: PreparedRequest, timeouts: Any
    ) -> Generator[Any, Any, Opened]:
        client, io = self._client, self._client._io
        try:
            opened: Opened = yield io.send(request, timeouts)
        except Exception as error:
            raise_as_ours(request, error, client._closed)
        if client._logger.isEnabledFor(10):
            client._logger.debug(
                "%s: %s %s -> %d",
                request.operation,
                request.method,
                request.shown.partition("?")[0],
                opened.status,
            )
        return opened

    def _received(self, opened: Opened, timeouts: Any) -> Steps:
        """The response, read unless it is streamed."""
        if not self._streamed or opened.status >= 300:
            content = yield from content_of(self._client, opened)
            return (yield from self._arrived(opened, content))
        limit = timeouts and timeouts["read"]
        if isinstance(limit, Deadline):
            limit.lift()
        if self._client._hooks.after_response:
            try:
                yield from self._arrived(opened, b"")
            except BaseException:
                yield self._client._io.close(opened)
                raise
        return opened

    def _arrived(self, opened: Opened, content: bytes) -> Generator[Any, Any, Arrived]:
        arrived = Arrived(opened.status, opened.headers, content, opened.request)
        for hook in self._client._hooks.after_response:
            yield self._client._io.call(hook, opened.request, arrived)
        return arrived

    def _authorize(self, request: PreparedRequest) -> Generator[Any, Any, None]:
        client = self._client
        self._granted = []
        for scheme, given in client._credentials.chosen(self._alternatives):
            if hasattr(given, "token"):
                token = yield from given.token(client)
                self._granted.append((given, token))
            elif callable(given):
                token = yield client._io.call(given)
            else:
                token = given
            request.add(place(scheme, token))

    def _sign(self, request: PreparedRequest) -> None:
        for signer in self._client._credentials.signers(self._alternatives):
            signer.sign(request, self._client._io.now())

    def _refused(self, outcome: Arrived | Opened) -> bool:
        """Whether to send again with a new token, because the server no longer takes this one. Once in a call."""
        content = outcome.content if isinstance(outcome, Arrived) else b""
        stale = [g for g in self._granted if g[0].rejected(outcome.status, content)]
        for source, token in stale:
            source.forget(token)
        if not stale or self._renewed or not self._again():
            return False
        self._renewed = True
        return True

    def _again(self) -> bool:
        payload = self._base.payload
        return payload is None or payload.again

    def _pause(
        self,
        status: int | None,
        headers: Mapping[str, str],
        error: APIConnectionError | None,
    ) -> float | None:
        """Seconds to wait before the next attempt; None if there is none."""
        if self._attempt > self._retries or not self._again() or self._client._closed:
            return None
        if isinstance(error, RedirectError):
            return None
        sent = error is None or error.sent
        operation = self._operation
        retry = self._client._retry(operation)
        if not may_repeat(operation.method, self._keyed, status, sent, retry):
            return None
        seconds = delay(self._attempt, headers, self._client._io.now())
        if seconds is None:
            return None
        allowed = self._client._budget.take(isinstance(error, APITimeoutError))
        return seconds if allowed else None

    def _tell(self, why: str, pause: float) -> None:
        self._client._logger.info(
            "%s: %s; attempt %d of %d in %.2f s",
            self._operation.id,
            why,
            self._attempt + 1,
            self._retries + 1,
            pause,
        )


def content_of(client: ClientBase, opened: Opened) -> Generator[Any, Any, bytes]:
    """The whole body. An error's may be cut: what there is of it says more than that."""
    try:
        content: bytes = yield client._io.read(
            opened, client._max_size, opened.status >= 300
        )
    except Exception as error:
        raise_as_ours(opened.request, error, client._closed)
    return content


def _known(options: CallOptions) -> None:
    if unknown := options.keys() - CallOptions.__annotations__.keys():
        raise TypeError(
            f"unknown option {', '.join(sorted(unknown))}; there are {', '.join(sorted(CallOptions.__annotations__))}"
        )


def _key(
    operation: Operation, options: CallOptions | None, request: PreparedRequest
) -> bool:
    """Gives the request an idempotency key, if it can have one; whether it has."""
    header = operation.idempotency
    given = options.get("idempotency_key") if options is not None else None
    if given is not None:
        set_header(request.fields, header or "Idempotency-Key", given)
        return True
    if header is None:
        return False
    if header.lower() not in request.fields:
        from uuid import uuid4

        set_header(request.fields, header, str(uuid4()))
    return True


# Failures of the HTTP library that come before anything was sent.
_UNSENT = (
    "ConnectError",
    "ConnectTimeout",
    "PoolTimeout",
    "ProxyError",
    "UnsupportedProtocol",
)


def raise_as_ours(request: PreparedRequest, error: Exception, closed: bool) -> NoReturn:
    """Raise our exception for one of the HTTP library's; others as they are."""
    what = f"{request.operation}: {request.method} {request.shown.partition('?')[0]}"
    if isinstance(error, DecodeError) and not error.operation:
        raise DecodeError(
            f"{what}: {error.message}", operation=request.operation
        ) from error.__cause__
    kind = type(error).__name__
    if closed and not isinstance(error, TypeError):
        failure = APIConnectionError(
            f"{what}: the client was closed", operation=request.operation
        )
    elif not type(error).__module__.startswith(("httpcore2", "httpx2", "h11")):
        raise error
    elif kind == "DecodingError":
        raise DecodeError(
            f"{what}: the response cannot be decompressed", operation=request.operation
        ) from error
    elif kind.endswith("Timeout"):
        failure = APITimeoutError(
            f"{what} timed out ({kind})", operation=request.operation
        )
    elif kind in ("RuntimeError", "CookieConflict", "StreamConsumed"):
        raise error
    else:
        failure = APIConnectionError(
            f"{what}: {str(error) or kind}", operation=request.operation
        )
    failure.sent = kind not in _UNSENT
    raise failure from error
