"""Calls of typing."""

from __future__ import annotations

from acme import Client


def test_typing(client: Client) -> None:
    client.typing.typing()
