"""Calls of 3d."""

from __future__ import annotations

from acme import Client


def test_i(client: Client) -> None:
    client.api_3_d.i()
