"""Calls of disks."""

from __future__ import annotations

from acme import Client


def test_list(client: Client) -> None:
    client.disks.list()
