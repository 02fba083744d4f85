"""The client that openapi-python-client makes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from looking import look

__all__ = ["async_calls", "calls", "first", "load", "look"]


def load() -> Any:
    from synthetic_client import Client
    from synthetic_client.api.thing_0 import list_thing_0

    return Client(base_url="http://localhost"), list_thing_0


def first(address: str) -> Any:
    from shop_client import Client
    from shop_client.api.tags import get_tag

    return get_tag.sync("colour", client=Client(base_url=address))


def calls(address: str) -> dict[str, Callable[[], Any]]:
    from shop_client import Client
    from shop_client.api.orders import list_orders
    from shop_client.api.products import list_products
    from shop_client.api.tags import get_tag

    client = Client(base_url=address)
    return {
        "small": lambda: get_tag.sync("colour", client=client),
        "flat": lambda: list_products.sync(client=client),
        "nested": lambda: list_orders.sync(client=client),
    }


def async_calls(address: str) -> dict[str, Callable[[], Awaitable[Any]]]:
    from shop_client import Client
    from shop_client.api.tags import get_tag

    client = Client(base_url=address)
    return {"small async": lambda: get_tag.asyncio("colour", client=client)}
