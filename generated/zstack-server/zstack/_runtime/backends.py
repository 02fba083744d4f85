"""Network streams that keep a deadline: no sequence of small pieces makes a response take for ever."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from socket import SHUT_RDWR
from threading import Lock
from typing import Any
from weakref import WeakSet

import httpcore2

from .timeouts import Deadline

__all__ = ["AsyncBackend", "SyncBackend"]


def _left(timeout: float | None) -> float | None:
    if type(timeout) is not Deadline:
        return timeout
    left = timeout.left()
    if left <= 0:
        raise httpcore2.ReadTimeout("the response took too long")
    return left if left < 1e9 else None


def _refused() -> Exception:
    return httpcore2.ConnectError("the client is closed")


class _Stream(httpcore2.NetworkStream):
    def __init__(self, inner: httpcore2.NetworkStream, backend: SyncBackend) -> None:
        self._inner = inner
        self._backend = backend
        self.write = inner.write  # type: ignore[method-assign]
        self.get_extra_info = inner.get_extra_info  # type: ignore[method-assign]

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, _left(timeout))

    def close(self) -> None:
        # close() alone does not wake a thread that waits for this socket.
        with suppress(OSError):
            self._inner.get_extra_info("socket").shutdown(SHUT_RDWR)
        self._inner.close()

    def start_tls(self, *args: Any, **kwargs: Any) -> httpcore2.NetworkStream:
        return self._backend.keep(self._inner.start_tls(*args, **kwargs))


class SyncBackend(httpcore2.SyncBackend):
    """Sockets of threads.

    The pool does not know those that it is about to use, so closing a client is done here: whatever a thread has just
    connected is closed, too.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._closed = False
        self._streams: WeakSet[_Stream] = WeakSet()

    def keep(self, inner: httpcore2.NetworkStream) -> httpcore2.NetworkStream:
        """The stream, which is closed with the others. Raises ConnectError if they are."""
        stream = _Stream(inner, self)
        with self._lock:
            if not self._closed:
                self._streams.add(stream)
                return stream
        stream.close()
        raise _refused()

    def close(self) -> None:
        """Close all sockets. There will be no more."""
        with self._lock:
            self._closed = True
            streams = list(self._streams)
        for stream in streams:
            stream.close()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        if self._closed:
            raise _refused()
        return self.keep(
            super().connect_tcp(host, port, timeout, local_address, socket_options)
        )


class _AsyncStream(httpcore2.AsyncNetworkStream):
    def __init__(
        self, inner: httpcore2.AsyncNetworkStream, backend: AsyncBackend
    ) -> None:
        self._inner = inner
        self._backend = backend
        self.write = inner.write  # type: ignore[method-assign]
        self.aclose = inner.aclose  # type: ignore[method-assign]
        self.get_extra_info = inner.get_extra_info  # type: ignore[method-assign]

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self._inner.read(max_bytes, _left(timeout))

    async def start_tls(
        self, *args: Any, **kwargs: Any
    ) -> httpcore2.AsyncNetworkStream:
        return await self._backend.keep(await self._inner.start_tls(*args, **kwargs))


class AsyncBackend(httpcore2.AsyncNetworkBackend):
    """Sockets of asyncio or trio. Those that are connected when the client is closed are closed at once."""

    def __init__(self) -> None:
        self._inner: Any = httpcore2.AnyIOBackend()
        self._closed = False

    async def keep(
        self, inner: httpcore2.AsyncNetworkStream
    ) -> httpcore2.AsyncNetworkStream:
        """The stream. Raises ConnectError if the client is closed."""
        if self._closed:
            await inner.aclose()
            raise _refused()
        return _AsyncStream(inner, self)

    def close(self) -> None:
        """There will be no more sockets."""
        self._closed = True

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        if self._closed:
            raise _refused()
        return await self.keep(
            await self._inner.connect_tcp(
                host, port, timeout, local_address, socket_options
            )
        )
