"""The client that openapi-generator makes. It is synchronous; for async calls it makes another client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from looking import look

__all__ = ["async_calls", "calls", "first", "load", "look"]


def load() -> Any:
    from synthetic_api import ApiClient, Configuration, Thing0Api

    return Thing0Api(ApiClient(Configuration(host="http://localhost")))


def first(address: str) -> Any:
    from shop_api import ApiClient, Configuration, TagsApi

    return TagsApi(ApiClient(Configuration(host=address))).get_tag("colour")


def calls(address: str) -> dict[str, Callable[[], Any]]:
    from shop_api import ApiClient, Configuration, OrdersApi, ProductsApi, TagsApi

    client = ApiClient(Configuration(host=address))
    tags, products, orders = TagsApi(client), ProductsApi(client), OrdersApi(client)
    return {
        "small": lambda: tags.get_tag("colour"),
        "flat": lambda: products.list_products(),
        "nested": lambda: orders.list_orders(),
    }


def async_calls(address: str) -> dict[str, Callable[[], Awaitable[Any]]]:
    return {}
