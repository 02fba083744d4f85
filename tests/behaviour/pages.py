"""A client of lists of every kind, and a server that gives them page by page."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx2

THINGS: dict[str, Any] = {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}
INTEGER = {"type": "integer"}
TEXT = {"type": "string"}
FLAG = {"type": "boolean"}


def listing(parameters: dict[str, Any], properties: dict[str, Any] | None = None, **extensions: Any) -> dict[str, Any]:
    """A list: its query parameters, and the properties of its response, which else is an array of things."""
    schema = THINGS if properties is None else {"type": "object", "properties": properties}
    return {
        "tags": ["api"],
        "parameters": [{"name": name, "in": "query", "schema": schema} for name, schema in parameters.items()],
        "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}},
        **{name.replace("_", "-"): value for name, value in extensions.items()},
    }


def document(lists: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """A document of lists, each at a path of its name."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "servers": [{"url": "https://api.acme.example/v1"}],
        "security": [{"key": []}],
        "paths": {f"/{name}": {"get": {"operationId": name, **said}} for name, said in lists.items()},
        "components": {
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
            "schemas": {"Thing": {"type": "object", "properties": {"id": INTEGER}}},
        },
    }


Answer = Callable[[httpx2.Request], "httpx2.Response | Any"]


class Server:
    """Answers by a function: a response, or what is JSON. `asked` are the targets in order."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self.asked: list[str] = []
        self.requests: list[httpx2.Request] = []

    def sync(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        self.asked.append(request.url.raw_path.decode())
        if len(self.asked) > 30:
            raise AssertionError("asked without end")
        answer = self._answer(request)
        return answer if isinstance(answer, httpx2.Response) else httpx2.Response(200, content=json.dumps(answer))

    async def async_(self, request: httpx2.Request) -> httpx2.Response:
        return self.sync(request)


class Lists:
    """The same loop, sync or async."""

    def __init__(self, package: ModuleType, is_async: bool) -> None:
        self.package = package
        self.is_async = is_async

    def client(self, server: Server, **arguments: Any) -> Any:
        if self.is_async:
            http: Any = httpx2.AsyncClient(transport=httpx2.MockTransport(server.async_))
            return self.package.AsyncClient(http_client=http, key="secret", retries=0, **arguments)
        http = httpx2.Client(transport=httpx2.MockTransport(server.sync))
        return self.package.Client(http_client=http, key="secret", retries=0, **arguments)

    def ids(
        self, server: Server, name: str, most: int = 1000, client: dict[str, Any] | None = None, **arguments: Any
    ) -> list[int]:
        """The ids of a list's things, no more than `most`. `client` are arguments of the client."""
        called = getattr(self.client(server, **(client or {})).api, name)

        async def loop() -> list[int]:
            found: list[int] = []
            async for thing in called(**arguments):
                found.append(thing.id)
                if len(found) == most:
                    break
            return found

        if self.is_async:
            return asyncio.run(loop())
        found: list[int] = []
        for thing in called(**arguments):
            found.append(thing.id)
            if len(found) == most:
                break
        return found

    def run(self, value: Any) -> Any:
        """A value, or what an awaitable gives."""

        async def main() -> Any:
            return await value

        return asyncio.run(main()) if self.is_async else value


def things(first: int, count: int) -> list[dict[str, int]]:
    return [{"id": n} for n in range(first, first + count)]
