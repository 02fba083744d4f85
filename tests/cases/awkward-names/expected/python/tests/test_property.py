"""Calls of property."""

from __future__ import annotations

from api_3_unicode_apis import Client


def test_call(client: Client) -> None:
    client.property.call()


def test_call_2_fa(client: Client) -> None:
    client.property.call_2_fa()


def test_tada(client: Client) -> None:
    client.property.tada()
