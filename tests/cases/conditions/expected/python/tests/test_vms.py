"""Calls of vms."""

from __future__ import annotations

from acme import Client


def test_query(client: Client) -> None:
    client.vms.query(fields=["name", "memorySize"], sort="-createDate")
