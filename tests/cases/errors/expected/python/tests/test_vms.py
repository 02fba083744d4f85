"""Calls of vms."""

from __future__ import annotations

from acme import Client


def test_get(client: Client) -> None:
    client.vms.get("id")


def test_set(client: Client) -> None:
    client.vms.set("id")
