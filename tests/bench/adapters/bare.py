"""httpx2 by itself and `.json()`: what the others are measured against."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

# By the last segment of the address: whose requests these are.
PATHS = {
    "shop": {"small": "/tags/colour", "flat": "/products", "nested": "/orders"},
    "openai": {"small": "/models/colour", "flat": "/files", "nested": "/chat/completions"},
}


def load() -> None:
    import httpx2  # noqa: F401


def first(address: str) -> Any:
    return calls(address)["small"]()


def calls(address: str) -> dict[str, Callable[[], Any]]:
    import httpx2

    client = httpx2.Client()

    def call(path: str) -> Callable[[], Any]:
        return lambda: client.get(address + path).json()

    return {name: call(path) for name, path in _paths(address).items()}


def async_calls(address: str) -> dict[str, Callable[[], Awaitable[Any]]]:
    import httpx2

    client = httpx2.AsyncClient()
    url = address + _paths(address)["small"]

    async def small() -> Any:
        return (await client.get(url)).json()

    return {"small async": small}


def _paths(address: str) -> dict[str, str]:
    return PATHS[address.rpartition("/")[2]]


def look(name: str, value: Any) -> list[Any]:
    if isinstance(value, dict) and "data" in value:
        value = value["data"]
    if name.startswith("small"):
        return [value.get("key") or value["id"]]
    if name == "flat":
        return [len(value), value[-1]["id"]]
    last = value[-1]
    return [len(value), last["lines"][-1]["sku"] if "lines" in last else _last_tool(last)["id"]]


def _last_tool(completion: Any) -> Any:
    return completion["choices"][-1]["message"]["tool_calls"][-1]
