"""Calls of lights."""

from __future__ import annotations

from acme import Client


def test_set(client: Client) -> None:
    client.lights.set("red")
