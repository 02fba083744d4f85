"""Calls of name."""

from __future__ import annotations

from acme import Client


def test_name(client: Client) -> None:
    client.name.name()
