"""Network streams that keep a deadline: no sequence of small pieces makes a response take for ever."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from socket import SHUT_RDWR
from typing import Any

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


class _Stream(httpcore2.NetworkStream):
    def __init__(self, inner: httpcore2.NetworkStream) -> None:
        self._inner = inner
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
        return _Stream(self._inner.start_tls(*args, **kwargs))


class SyncBackend(httpcore2.SyncBackend):
    """Sockets of threads."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        return _Stream(
            super().connect_tcp(host, port, timeout, local_address, socket_options)
        )


class _AsyncStream(httpcore2.AsyncNetworkStream):
    def __init__(self, inner: httpcore2.AsyncNetworkStream) -> None:
        self._inner = inner
        self.write = inner.write  # type: ignore[method-assign]
        self.aclose = inner.aclose  # type: ignore[method-assign]
        self.get_extra_info = inner.get_extra_info  # type: ignore[method-assign]

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self._inner.read(max_bytes, _left(timeout))

    async def start_tls(
        self, *args: Any, **kwargs: Any
    ) -> httpcore2.AsyncNetworkStream:
        return _AsyncStream(await self._inner.start_tls(*args, **kwargs))


class AsyncBackend(httpcore2.AsyncNetworkBackend):
    """Sockets of asyncio or trio."""

    def __init__(self) -> None:
        self._inner: Any = httpcore2.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        stream = await self._inner.connect_tcp(
            host, port, timeout, local_address, socket_options
        )
        return _AsyncStream(stream)
