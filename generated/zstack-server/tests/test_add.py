"""Calls of add."""

from __future__ import annotations

from zstack import Client


def test_add_resources_to_directory(client: Client) -> None:
    client.add.add_resources_to_directory(
        resource_uuids=["resource-uuid"],
        directory_uuid="directory-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
