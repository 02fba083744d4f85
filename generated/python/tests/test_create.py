"""Calls of create."""

from __future__ import annotations

from zstack import Client


def test_create_directory(client: Client) -> None:
    client.create.create_directory(
        name="name",
        zone_uuid="zone-uuid",
        type="type",
        parent_uuid="parent-uuid",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
