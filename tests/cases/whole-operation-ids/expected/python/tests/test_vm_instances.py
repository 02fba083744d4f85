"""Calls of vm instances."""

from __future__ import annotations

from acme import Client


def test_destroy(client: Client) -> None:
    client.vm_instances.destroy("id")


def test_get_vm_instance(client: Client) -> None:
    client.vm_instances.get_vm_instance("id")
