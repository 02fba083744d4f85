"""Calls of disks."""

from __future__ import annotations

from acme import Client


def test_delete(client: Client) -> None:
    client.disks.delete("id")
