"""Calls of disks."""

from __future__ import annotations

from acme import Client


def test_add_disk(client: Client) -> None:
    client.add_disk()


def test_get_vm(client: Client) -> None:
    client.get_vm()
