"""Calls of off."""

from __future__ import annotations

from acme import Client


def test_off(client: Client) -> None:
    client.off.off()
