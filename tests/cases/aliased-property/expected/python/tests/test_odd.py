"""Calls of odd."""

from __future__ import annotations

from acme import Client


def test_send(client: Client) -> None:
    client.odd.send(say_hi="say-hi", back_slash=1, two_lines=[], plain="plain")
