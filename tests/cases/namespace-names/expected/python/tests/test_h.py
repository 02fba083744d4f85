"""Calls of h."""

from __future__ import annotations

from acme import Client


def test_h(client: Client) -> None:
    client.h.h()
