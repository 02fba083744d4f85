"""Calls of system-tags."""

from __future__ import annotations

from zstack import Client


def test_create(client: Client) -> None:
    client.system_tags.create(
        resource_type="resource-type",
        resource_uuid="resource-uuid",
        tag="tag",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_query(client: Client) -> None:
    client.system_tags.query()


def test_query_system_tag_by_uuid(client: Client) -> None:
    client.system_tags.query_system_tag_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_update(client: Client) -> None:
    client.system_tags.update(
        "19d64f55a9723e59849c0f9357a0dded",
        tag="tag",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
