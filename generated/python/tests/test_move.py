"""Calls of move."""

from __future__ import annotations

from zstack import Client


def test_move_directory(client: Client) -> None:
    client.move.move_directory(
        target_parent_uuid="target-parent-uuid",
        directory_uuid="directory-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_move_resources_to_directory(client: Client) -> None:
    client.move.move_resources_to_directory(
        resource_uuids=["resource-uuid"],
        directory_uuid="directory-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
