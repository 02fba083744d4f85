"""Calls of vms."""

from __future__ import annotations

from acme import Client


def test_create(client: Client) -> None:
    client.vms.create(name="name")
