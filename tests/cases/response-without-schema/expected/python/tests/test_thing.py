"""Calls of thing."""

from __future__ import annotations

from loose import Client


def test_get(client: Client) -> None:
    client.thing.get()
