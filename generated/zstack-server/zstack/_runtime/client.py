"""Clients and their namespaces."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, cast, overload

from msgspec import UNSET

from .base import ClientBase, ClientConfig, Server, Wanted
from .calls import Operation
from .options import CallOptions

if TYPE_CHECKING:
    from .download import AsyncDownload, Download
    from .opened import Opened
    from .response import Response
    from .streaming import AsyncStreaming, StreamedResponse
    from .streams import Items

__all__ = [
    "AsyncClientBase",
    "AsyncNamespace",
    "ClientConfig",
    "Namespace",
    "Server",
    "SyncClient",
]

P = ParamSpec("P")
T = TypeVar("T")

# Set by with_response() and its like for the call that they make.
_wanted: ContextVar[Wanted | None] = ContextVar("wanted", default=None)


class SyncClient(ClientBase):
    """A client that waits. Share one between threads; close it, or use it in a ``with`` statement."""

    def _make_io(self) -> Any:
        from .connect import sync_io

        return sync_io(self._http)

    def _run(
        self, operation: Operation, options: CallOptions | None, values: tuple[Any, ...]
    ) -> Any:
        calling, wanted = self._calling, _wanted.get()
        if wanted is None and not calling.compiled(operation).streams:
            return calling.drive(calling.flow(self, operation, options, values)).value
        _wanted.set(None)
        return calling.drive(calling.special(self, operation, options, values, wanted))

    def _ask(
        self, kind: str, method: Callable[..., Any], args: Any, kwargs: Any
    ) -> Any:
        wanted = Wanted(kind)
        token = _wanted.set(wanted)
        try:
            method(*args, **kwargs)
        finally:
            _wanted.reset(token)
        return _given(wanted)

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        body: Any = UNSET,
        type: type[T],
        options: CallOptions | None = None,
    ) -> T: ...

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        body: Any = UNSET,
        type: Any = Any,
        options: CallOptions | None = None,
    ) -> Any: ...

    def request(
        self,
        method: str,
        path: str,
        *,
        body: Any = UNSET,
        type: Any = Any,
        options: CallOptions | None = None,
    ) -> Any:
        """Call what the API's description does not mention, with all that other calls have.

        ``path`` is sent as it is; ``body`` is sent as JSON; the response is read as ``type``.
        """
        return self._run(_undescribed(method, path, type), options, (body,))

    def with_response(
        self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> Response[T]:
        """Call a method of this client, and get the whole response: status, headers and body as well."""
        response: Response[T] = self._ask("response", method, args, kwargs)
        return response

    def stream(
        self, method: Callable[P, Any], /, *args: P.args, **kwargs: P.kwargs
    ) -> StreamedResponse:
        """Call a method, and read the body while it arrives: ``with client.stream(...) as response:``."""
        response: StreamedResponse = self._ask("stream", method, args, kwargs)
        return response

    def download(
        self, method: Callable[P, Any], /, *args: P.args, **kwargs: P.kwargs
    ) -> Download:
        """Have the body of a method's response written to a file: ``client.download(...).to(path)``."""
        from .download import Download

        return Download(self, *self._ask("plan", method, args, kwargs))

    def _streamed(self, opened: Opened) -> Any:
        from .streaming import StreamedResponse

        return StreamedResponse(self, opened)

    def _stream(self, opened: Opened, items: Items) -> Any:
        from .streaming import Stream

        return Stream(self._streamed(opened), items)

    def close(self) -> None:
        """Close the connections; calls that are under way fail. An HTTP client that was given stays open."""
        if self._made_io is None:
            self._ended = True
        else:
            self._calling.drive(self._closing())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncClientBase(ClientBase):
    """A client that awaits. Close it, or use it in an ``async with`` statement."""

    def _make_io(self) -> Any:
        from .connect import async_io

        return async_io(self._http)

    async def _run(
        self, operation: Operation, options: CallOptions | None, values: tuple[Any, ...]
    ) -> Any:
        calling, wanted = self._calling, _wanted.get()
        if wanted is None and not calling.compiled(operation).streams:
            steps = calling.flow(self, operation, options, values)
            return (await calling.drive_async(steps)).value
        _wanted.set(None)
        steps = calling.special(self, operation, options, values, wanted)
        return await calling.drive_async(steps)

    async def _ask(
        self, kind: str, method: Callable[..., Awaitable[Any]], args: Any, kwargs: Any
    ) -> Any:
        wanted = Wanted(kind)
        token = _wanted.set(wanted)
        try:
            await method(*args, **kwargs)
        finally:
            _wanted.reset(token)
        return _given(wanted)

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        body: Any = UNSET,
        type: type[T],
        options: CallOptions | None = None,
    ) -> T: ...

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        body: Any = UNSET,
        type: Any = Any,
        options: CallOptions | None = None,
    ) -> Any: ...

    async def request(
        self,
        method: str,
        path: str,
        *,
        body: Any = UNSET,
        type: Any = Any,
        options: CallOptions | None = None,
    ) -> Any:
        """Call what the API's description does not mention, with all that other calls have.

        ``path`` is sent as it is; ``body`` is sent as JSON; the response is read as ``type``.
        """
        return await self._run(_undescribed(method, path, type), options, (body,))

    async def with_response(
        self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Response[T]:
        """Call a method of this client, and get the whole response: status, headers and body as well."""
        response: Response[T] = await self._ask("response", method, args, kwargs)
        return response

    def stream(
        self, method: Callable[P, Awaitable[Any]], /, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncStreaming:
        """Call a method, and read the body while it arrives: ``async with client.stream(...) as response:``."""
        from .streaming import AsyncStreaming

        return AsyncStreaming(self._ask("stream", method, args, kwargs))

    def download(
        self, method: Callable[P, Awaitable[Any]], /, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncDownload:
        """Have the body of a method's response written to a file: ``await client.download(...).to(path)``."""
        from .download import AsyncDownload

        return AsyncDownload(self, self._ask("plan", method, args, kwargs))

    def _streamed(self, opened: Opened) -> Any:
        from .streaming import AsyncStreamedResponse

        return AsyncStreamedResponse(self, opened)

    def _stream(self, opened: Opened, items: Items) -> Any:
        from .streaming import AsyncStream

        return AsyncStream(self._streamed(opened), items)

    async def close(self) -> None:
        """Close the connections; calls that are under way fail. An HTTP client that was given stays open."""
        if self._made_io is None:
            self._ended = True
        else:
            await self._calling.drive_async(self._closing())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()


def _given(wanted: Wanted) -> Any:
    if wanted.result is None:
        raise TypeError(
            "the function made no call: pass a method of a client, such as client.things.get"
        )
    return wanted.result


def _undescribed(method: str, path: str, type: Any) -> Operation:
    from .calls import Json, JsonBody, Whole

    if "://" in path.partition("?")[0]:
        raise ValueError(
            "a path, please, not an address: options={'base_url': ...} names another server"
        )
    where = "/" + path.removeprefix("/")
    replies = {"2XX": Json(lambda: type)} if type is not Any else None
    return Operation(
        f"{method} {where.partition('?')[0]}",
        method,
        where,
        (Whole(),),
        body=JsonBody(),
        responses=replies,
    )


class Namespace:
    """Methods that belong together."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def _call(self, operation: Operation, options: CallOptions | None, *values: Any) -> T:  # type: ignore[type-var]  # pyright: ignore[reportInvalidTypeVarUse]
        # T is what the calling method says it returns.
        return cast(T, self._client._run(operation, options, values))


class AsyncNamespace:
    """Methods that belong together, to be awaited."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClientBase) -> None:
        self._client = client

    async def _call(
        self, operation: Operation, options: CallOptions | None, *values: Any
    ) -> T:  # pyright: ignore[reportInvalidTypeVarUse]
        # T is what the calling method says it returns.
        return cast(T, await self._client._run(operation, options, values))

    def _pages(self, operation: Operation, options: CallOptions | None, *values: Any) -> T:  # type: ignore[type-var]  # pyright: ignore[reportInvalidTypeVarUse]
        from .pages import AsyncPages

        return cast(T, AsyncPages(self._client, operation, options, values))
