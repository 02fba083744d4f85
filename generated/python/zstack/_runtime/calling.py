"""A call through a client: imported when the first one is made."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from .auth import Alternatives
from .calls import Operation
from .compiled import compiled
from .errors import APIError
from .flow import Sending, content_of
from .io import drive, drive_async
from .opened import Opened
from .options import CallOptions
from .redirects import HARMLESS, same_host
from .request import PreparedRequest, prepare
from .response import (
    Arrived,
    Response,
    read_error,
    read_success,
    stream_of,
)
from .styles import quote
from .timeouts import limits

if TYPE_CHECKING:
    from .base import ClientBase, Wanted

__all__ = [
    "compiled",
    "drive",
    "drive_async",
    "flow",
    "limits",
    "open_response",
    "reading",
    "send",
    "special",
]


def flow(
    client: ClientBase,
    operation: Operation,
    options: CallOptions | None,
    values: tuple[Any, ...],
    *,
    credentials: bool = True,
    url: str | None = None,
    hide: str = "",
) -> Generator[Any, Any, Response[Any]]:
    """A whole call, as a generator for drive(). ``url`` is asked instead of the operation's own.

    ``hide`` is a secret that no log shows, if it is in the path.

    Raises APIError and its subclasses.
    """
    arrived = yield from send(
        client, operation, options, values, credentials=credentials, url=url, hide=hide
    )
    response = yield from reading(client, operation, options, arrived)
    if operation.paging is not None:
        from .pages import page_of

        response.value = page_of(client, operation, options, values, response)
    return response


def send(
    client: ClientBase,
    operation: Operation,
    options: CallOptions | None,
    values: tuple[Any, ...],
    *,
    credentials: bool = True,
    url: str | None = None,
    streamed: bool = False,
    hide: str = "",
) -> Generator[Any, Any, Any]:
    """Sends until there is an answer: an Arrived, or an Opened if it is good and ``streamed``."""
    draft = prepare(
        operation, values, client._address(operation, options), client._headers, options
    )
    alternatives = client._alternatives(operation) if credentials else ()
    if url is not None:
        alternatives = _elsewhere(client, draft, url, alternatives)
    if hide:
        draft.shown = draft.shown.replace(quote(hide), "***")
    sending = Sending(client, operation, options, draft, alternatives, streamed)
    if not client._hooks.on_error:
        return (yield from sending.run())
    try:
        return (yield from sending.run())
    except APIError as error:
        yield from _tell(client, sending.request, error)
        raise


def _elsewhere(
    client: ClientBase, draft: PreparedRequest, url: str, alternatives: Alternatives
) -> Alternatives:
    """Lets the request ask for another URL. Another host gets no credentials and no headers of the client."""
    same = same_host(draft.url, url)
    draft.url = draft.shown = url
    if same:
        return alternatives
    draft.crossed = True
    draft.cookies.clear()
    for name in [n for n in draft.fields if n not in HARMLESS]:
        del draft.fields[name]
    return ()


def reading(
    client: ClientBase,
    operation: Operation,
    options: CallOptions | None,
    arrived: Arrived,
) -> Generator[Any, Any, Response[Any]]:
    """What was sent and read to its end, decoded. Raises APIError and its subclasses."""
    try:
        return _read(client, operation, options, arrived)
    except APIError as error:
        if client._hooks.on_error:
            yield from _tell(client, arrived.request, error)
        raise


def _tell(
    client: ClientBase, request: PreparedRequest, error: Exception
) -> Generator[Any, Any, None]:
    for hook in client._hooks.on_error:
        yield client._io.call(hook, request, error)


def _read(
    client: ClientBase,
    operation: Operation,
    options: CallOptions | None,
    arrived: Arrived,
) -> Response[Any]:
    if arrived.status >= 300 and arrived.status != 304:
        raise read_error(
            operation,
            arrived,
            client._credentials.hint(client._alternatives(operation)),
            client._config.errors,
        )
    return read_success(
        operation, arrived, client._is_strict(options), client._config.errors
    )


def special(
    client: ClientBase,
    operation: Operation,
    options: CallOptions | None,
    values: tuple[Any, ...],
    wanted: Wanted | None,
) -> Generator[Any, Any, Any]:
    """A call of which the whole response is wanted, or that answers with a stream."""
    if wanted is None or wanted.kind == "response":
        if compiled(operation).streams:
            return (
                yield from _maybe_stream(client, operation, options, values, wanted)
            )
        response = yield from flow(client, operation, options, values)
        if wanted is not None:
            wanted.result = response
        return response.value
    if wanted.kind == "stream":
        opened = yield from open_response(client, operation, options, values)
        wanted.result = client._streamed(opened)
    else:
        wanted.result = operation, options, values
    return None


def open_response(
    client: ClientBase,
    operation: Operation,
    options: CallOptions | None,
    values: tuple[Any, ...],
) -> Generator[Any, Any, Opened]:
    """A response that is still to be read. Raises APIStatusError for an error's."""
    outcome = yield from send(client, operation, options, values, streamed=True)
    if not isinstance(outcome, Opened):
        yield from reading(client, operation, options, outcome)
        raise APIError(f"{operation.id}: {outcome.status}", operation=operation.id)
    return outcome


def _maybe_stream(
    client: ClientBase,
    operation: Operation,
    options: CallOptions | None,
    values: tuple[Any, ...],
    wanted: Wanted | None,
) -> Generator[Any, Any, Any]:
    opened = yield from open_response(client, operation, options, values)
    kind = opened.headers.get("content-type", "")
    strict = client._is_strict(options)
    items = stream_of(operation, opened.status, kind, strict, client._max_size)
    arrived = Arrived(opened.status, opened.headers, b"", opened.request)
    if items is not None:
        value = client._stream(opened, items)
        response = Response(value, value, arrived)
    else:
        arrived.content = yield from content_of(client, opened)
        response = yield from reading(client, operation, options, arrived)
    if wanted is not None:
        wanted.result = response
    return response.value
