"""Calls of vms."""

from __future__ import annotations

from acme import Client


def test_create(client: Client) -> None:
    client.vms.create()


def test_delete(client: Client) -> None:
    client.vms.delete()


def test_list(client: Client) -> None:
    client.vms.list()


def test_set(client: Client) -> None:
    client.vms.set()
