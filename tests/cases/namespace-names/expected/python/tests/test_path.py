"""Calls of Path."""

from __future__ import annotations

from acme import Client


def test_b(client: Client) -> None:
    client.path.b(["x"])
