"""Calls of async pet-store."""

from __future__ import annotations

from acme import Client


def test_g(client: Client) -> None:
    client.async_pet_store.g()
