"""Calls of list."""

from __future__ import annotations

from api_3_unicode_apis import Client


def test_get_all_the_pets_that_were_ever_sold_in_a_shop_that_is_not_closed_on_su_c7d3ef9d(
    client: Client,
) -> None:
    client.list.get_all_the_pets_that_were_ever_sold_in_a_shop_that_is_not_closed_on_su_c7d3ef9d()


def test_get_g(client: Client) -> None:
    client.list.get_g()
