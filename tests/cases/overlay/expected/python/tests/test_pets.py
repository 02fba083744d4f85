"""Calls of pets."""

from __future__ import annotations

from acme import Client


def test_search(client: Client) -> None:
    client.pets.search()
