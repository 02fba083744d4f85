"""Calls of disks."""

from __future__ import annotations

from acme import Client


def test_query(client: Client) -> None:
    client.disks.query()
