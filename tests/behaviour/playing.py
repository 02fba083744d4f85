"""The same story told with the sync and the async client: a generator that yields each call for its result."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Generator
from threading import Lock
from types import ModuleType
from typing import Any

import httpx2

Story = Callable[[Any], Generator[Any, Any, Any]]


class Server:
    """Answers by a function, and remembers what it was asked. `slow` are seconds that an answer takes, by path."""

    def __init__(self, answer: Callable[[httpx2.Request], httpx2.Response], **slow: float) -> None:
        self.answer = answer
        self.slow = slow
        self.requests: list[httpx2.Request] = []
        self._lock = Lock()

    def _take(self, request: httpx2.Request) -> float:
        with self._lock:
            self.requests.append(request)
        return self.slow.get(request.url.path.strip("/"), 0)

    def sync(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        time.sleep(self._take(request))
        return self.answer(request)

    async def async_(self, request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        await asyncio.sleep(self._take(request))
        return self.answer(request)

    @property
    def asked(self) -> list[str]:
        """Method and path of each request."""
        return [f"{r.method} {r.url.path}" for r in self.requests]

    def count(self, asked: str) -> int:
        return self.asked.count(asked)


def http(server: Server, is_async: bool, **options: Any) -> Any:
    """An HTTP client that asks the server."""
    if is_async:
        return httpx2.AsyncClient(transport=httpx2.MockTransport(server.async_), **options)
    return httpx2.Client(transport=httpx2.MockTransport(server.sync), **options)


def play(package: ModuleType, is_async: bool, server: Server, story: Story, **options: Any) -> Any:
    """Tells the story with a client of the package, which is closed at its end."""
    options.setdefault("http_client", http(server, is_async))
    if not is_async:
        with package.Client(**options) as client:
            return _drive(story(client))

    async def main() -> Any:
        async with package.AsyncClient(**options) as client:
            return await _drive_async(story(client))

    return asyncio.run(main())


def _drive(story: Generator[Any, Any, Any]) -> Any:
    value = None
    while True:
        try:
            value = story.send(value)
        except StopIteration as done:
            return done.value


async def _drive_async(story: Generator[Any, Any, Any]) -> Any:
    step: Callable[[], Any] = lambda: story.send(None)  # noqa: E731
    while True:
        try:
            waited = step()
        except StopIteration as done:
            return done.value
        try:
            value = await waited
        except Exception as error:
            step = lambda error=error: story.throw(error)  # noqa: E731
        else:
            step = lambda value=value: story.send(value)  # noqa: E731


def json(body: Any, status: int = 200, **headers: str) -> httpx2.Response:
    return httpx2.Response(status, json=body, headers={n.replace("_", "-"): v for n, v in headers.items()})
