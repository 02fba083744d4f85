"""Calls of Any."""

from __future__ import annotations

from acme import Client


def test_a(client: Client) -> None:
    client.any.a()
