"""uvicorn's connections, within limits for heads of requests, and with a way to close one without a word."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from generator.serve.app import ABORT

HEAD_TIME = 10.0  # seconds in which the head of a request must have come
HEAD_SIZE = 64 * 1024  # bytes of it
_METHODS = (b"GET", b"POST", b"PUT", b"PATCH", b"DELETE", b"HEAD", b"OPTIONS")


def protocol(head_time: float) -> Any:
    """The class of connections: they read in C, and where a method is unusual, which that does not know, in Python."""
    from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

    class Quick(_Limits, HttpToolsProtocol):
        _head_time = head_time

        def data_received(self, data: bytes) -> None:
            if self._is_busy() or self._size or _is_usual(data):
                super().data_received(data)
                return
            self._rest()
            self.connections.discard(self)
            slow = _in_python(head_time)(self.config, self.server_state, self.app_state)
            slow.connection_made(self.transport)
            self.transport.set_protocol(slow)
            slow.data_received(data)

    return Quick


@cache
def _in_python(head_time: float) -> Any:
    """Of the kind that is seldom needed: a server that starts does without it."""
    from uvicorn.protocols.http.h11_impl import H11Protocol

    return type("Slow", (_Limits, H11Protocol), {"_head_time": head_time})


class _Limits:
    """What both kinds of connections have before uvicorn's own."""

    _head_time: float
    _timer: Any = None
    _size = 0  # bytes of a head that is not whole
    app: Any
    cycle: Any
    loop: Any
    transport: Any
    send_400_response: Any

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)  # type: ignore[misc]
        self.app = _abortable(self.app, transport.abort)
        self._wait()

    def data_received(self, data: bytes) -> None:
        try:
            super().data_received(data)  # type: ignore[misc]
        except Exception:  # a target that is no ASCII, for one
            self.transport.abort()
        if self._is_busy():
            self._rest()
            return
        self._size += len(data)
        if self._size > HEAD_SIZE and not self.transport.is_closing():
            self.send_400_response(f"The head of a request may have {HEAD_SIZE:,} bytes.")
        elif self._timer is None:
            self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        self._rest()
        super().connection_lost(exc)  # type: ignore[misc]

    def _is_busy(self) -> bool:
        """Whether a request is being answered."""
        return self.cycle is not None and not self.cycle.response_complete

    def _wait(self) -> None:
        self._timer = self.loop.call_later(self._head_time, self.transport.close)

    def _rest(self) -> None:
        self._size = 0
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


def _abortable(app: Any, abort: Callable[[], None]) -> Any:
    """The application with a way to close the connection."""

    async def call(scope: Any, receive: Any, send: Any) -> None:
        await app({**scope, "extensions": {ABORT: abort}}, receive, send)

    return call


def _is_usual(data: bytes) -> bool:
    """Whether data may begin a request with one of the usual methods."""
    method, space, _ = data[:8].partition(b" ")
    return method in _METHODS if space else any(m.startswith(method) for m in _METHODS)
