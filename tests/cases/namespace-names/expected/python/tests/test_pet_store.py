"""Calls of pet store."""

from __future__ import annotations

from acme import Client


def test_e(client: Client) -> None:
    client.pet_store.e()


def test_f(client: Client) -> None:
    client.pet_store.f()
