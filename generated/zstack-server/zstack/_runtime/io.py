"""What a call does to the world, for threads and for tasks.

A call is a generator that yields what a method here returns. For threads that is the result itself, for tasks an
awaitable of it; so everything between is written once.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Generator
from threading import Event, Lock
from typing import Any, TypeVar

from .opened import Opened, read_all, read_all_async
from .request import PreparedRequest

__all__ = ["AsyncIO", "SyncIO", "drive", "drive_async"]

R = TypeVar("R")


def drive(steps: Generator[Any, Any, R]) -> R:
    """Run a call in this thread."""
    value: Any = None
    try:
        while True:
            value = steps.send(value)
    except StopIteration as done:
        result: R = done.value
        return result


async def drive_async(steps: Generator[Any, Any, R]) -> R:
    """Run a call in this task."""
    try:
        step = steps.send(None)
        while True:
            try:
                value = await step
            except BaseException as error:
                step = steps.throw(error)
            else:
                step = steps.send(value)
    except StopIteration as done:
        result: R = done.value
        return result
    finally:
        steps.close()


class SyncIO:
    """For threads."""

    is_async = False

    def __init__(self, sender: Any) -> None:
        self.sender = sender
        self.closed = False
        self._closing = Event()

    def send(self, request: PreparedRequest, timeouts: Any) -> Any:
        """Send, and wait for the head of the response."""
        return self.sender.open(request, timeouts)

    def read(self, opened: Opened, limit: int | None, partly: bool) -> Any:
        """The whole body."""
        return read_all(opened, limit, partly)

    def chunk(self, chunks: Any) -> Any:
        """The next piece of a body; None at its end."""
        return next(chunks, None)

    def close(self, opened: Opened) -> Any:
        """Free the connection."""
        return opened.close()

    def sleep(self, seconds: float) -> Any:
        """Wait; less if the client is closed meanwhile."""
        return self._closing.wait(seconds)

    def call(self, function: Callable[..., Any], *args: Any) -> Any:
        """What a function of the caller returns. Raises TypeError for an async one."""
        value = function(*args)
        if isinstance(value, Awaitable):
            if isinstance(value, Coroutine):
                value.close()
            raise TypeError("an async function can only be given to the async client")
        return value

    def work(self, function: Callable[..., Any], *args: Any) -> Any:
        """What a function returns that may take a while, such as one that writes to a disk."""
        return function(*args)

    def lock(self) -> Any:
        """A lock for acquire()."""
        return Lock()

    def acquire(self, lock: Any) -> Any:
        """Wait for a lock; ``lock.release()`` gives it back."""
        return lock.acquire()

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time()

    def shut(self) -> Any:
        """Close all connections."""
        self._closing.set()
        return self.sender.close()


class AsyncIO:
    """For tasks, of asyncio or trio: each method returns an awaitable of what that of SyncIO returns."""

    is_async = True

    def __init__(self, sender: Any) -> None:
        self.sender = sender
        self.closed = False
        self._closing: Any = None  # made by the first who sleeps, in the event loop

    def send(self, request: PreparedRequest, timeouts: Any) -> Any:
        """As SyncIO."""
        return self.sender.open(request, timeouts)

    def read(self, opened: Opened, limit: int | None, partly: bool) -> Any:
        """As SyncIO."""
        return read_all_async(opened, limit, partly)

    async def chunk(self, chunks: AsyncIterator[bytes]) -> Any:
        """As SyncIO."""
        return await anext(chunks, None)

    def close(self, opened: Opened) -> Any:
        """As SyncIO."""
        return opened.close()

    async def sleep(self, seconds: float) -> Any:
        """As SyncIO."""
        from anyio import Event as AsyncEvent
        from anyio import move_on_after

        if self._closing is None:
            self._closing = AsyncEvent()
        with move_on_after(seconds):
            await self._closing.wait()

    async def call(self, function: Callable[..., Any], *args: Any) -> Any:
        """As SyncIO, but an async function will do as well."""
        value = function(*args)
        return await value if isinstance(value, Awaitable) else value

    def work(self, function: Callable[..., Any], *args: Any) -> Any:
        """As SyncIO, in a thread."""
        from anyio.to_thread import run_sync

        return run_sync(function, *args)

    def lock(self) -> Any:
        """As SyncIO."""
        from anyio import Lock as AsyncLock

        return AsyncLock()

    def acquire(self, lock: Any) -> Any:
        """As SyncIO."""
        return lock.acquire()

    def now(self) -> float:
        """Seconds since 1970, at once."""
        return time.time()

    async def shut(self) -> Any:
        """As SyncIO."""
        if self._closing is not None:
            self._closing.set()
        return await self.sender.close()
