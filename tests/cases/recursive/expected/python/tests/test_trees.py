"""Calls of trees."""

from __future__ import annotations

from acme import Client


def test_get(client: Client) -> None:
    client.trees.get()
