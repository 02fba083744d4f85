"""A server that answers what it is told, and remembers what it was asked; the same calls sync and async."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx2
from sample_api import AsyncClient, Client


class Server:
    """`replies` are given one after the other, the last one again and again."""

    def __init__(self, *replies: httpx2.Response | Exception) -> None:
        self.replies = list(replies) or [httpx2.Response(200, json={})]
        self.requests: list[httpx2.Request] = []

    def _next(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        if isinstance(reply, Exception):
            raise reply
        return httpx2.Response(reply.status_code, headers=reply.headers, content=reply.content)

    def sync(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        return self._next(request)

    async def async_(self, request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        return self._next(request)

    @property
    def request(self) -> httpx2.Request:
        """The only one."""
        (request,) = self.requests
        return request

    @property
    def target(self) -> str:
        """Method and path of the only one, as they travel."""
        return f"{self.request.method} {self.request.url.raw_path.decode()}"


def reply(status: int = 200, body: Any = None, **headers: str) -> httpx2.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    if isinstance(body, (bytes, str)):
        return httpx2.Response(status, content=body, headers=named)
    return (
        httpx2.Response(status, json=body, headers=named)
        if body is not None
        else httpx2.Response(status, headers=named)
    )


class Both:
    """Does a call with the sync and the async client; results and servers must be alike."""

    def __init__(self, async_: bool) -> None:
        self.is_async = async_

    def run(
        self,
        call: Callable[[Any], Any],
        server: Server,
        base_url: str | None = "http://h/api",
        http: Any = None,
        **options: Any,
    ) -> Any:
        """`call` is given a client, and returns the result, or an awaitable of it."""
        http = http or {}
        if not self.is_async:
            transport = httpx2.MockTransport(server.sync)
            with Client(base_url, http_client=httpx2.Client(transport=transport, **http), **options) as client:
                return call(client)

        async def main() -> Any:
            async_transport = httpx2.MockTransport(server.async_)
            own = httpx2.AsyncClient(transport=async_transport, **http)
            async with AsyncClient(base_url, http_client=own, **options) as async_client:
                return await call(async_client)

        return asyncio.run(main())
