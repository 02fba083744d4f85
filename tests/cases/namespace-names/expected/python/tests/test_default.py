"""Calls of default."""

from __future__ import annotations

from acme import Client


def test_l(client: Client) -> None:
    client.default.l("x")
