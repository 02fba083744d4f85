"""Calls of things."""

from __future__ import annotations

from acme import Client


def test_get(client: Client) -> None:
    client.things.get()


def test_get_thing(client: Client) -> None:
    client.things.get_thing("user-id")
