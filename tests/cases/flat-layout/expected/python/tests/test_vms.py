"""Calls of vms."""

from __future__ import annotations

from acme import Client


def test_close_(client: Client) -> None:
    client.close_("id")


def test_get_vm_2(client: Client) -> None:
    client.get_vm_2("id")
