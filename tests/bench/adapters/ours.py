"""The client that specpress makes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from looking import look

__all__ = ["async_calls", "calls", "first", "load", "look"]


def load() -> Any:
    from synthetic import Client

    return Client(base_url="http://localhost").thing0


def first(address: str) -> Any:
    return calls(address)["small"]()


def calls(address: str) -> dict[str, Callable[[], Any]]:
    from shop import Client

    client = Client(base_url=address)
    return {
        "small": lambda: client.tags.get("colour"),
        "flat": lambda: client.products.list(),
        "nested": lambda: client.orders.list(),
    }


def async_calls(address: str) -> dict[str, Callable[[], Awaitable[Any]]]:
    from shop import AsyncClient

    client = AsyncClient(base_url=address)
    return {"small async": lambda: client.tags.get("colour")}
