"""Calls of resources."""

from __future__ import annotations

from zstack import Client


def test_get_resource_account(client: Client) -> None:
    client.resources.get_resource_account(resource_uuids=["resource-uuid"])
