"""Calls of disks."""

from __future__ import annotations

from acme import Client


def test_create(client: Client) -> None:
    client.disks.create(size=1, name="name", tags=["tag"])


def test_query(client: Client) -> None:
    client.disks.query()
