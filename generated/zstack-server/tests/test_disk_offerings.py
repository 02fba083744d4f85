"""Calls of disk-offerings."""

from __future__ import annotations

from zstack import Client


def test_change_disk_offering_state(client: Client) -> None:
    client.disk_offerings.change_disk_offering_state(
        "19d64f55a9723e59849c0f9357a0dded",
        state_event="enable",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create(client: Client) -> None:
    client.disk_offerings.create(
        name="name",
        disk_size=1,
        description="description",
        sort_key=1,
        allocation_strategy="allocation-strategy",
        type="zstack",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_query(client: Client) -> None:
    client.disk_offerings.query()


def test_query_disk_offering_by_uuid(client: Client) -> None:
    client.disk_offerings.query_disk_offering_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_update(client: Client) -> None:
    client.disk_offerings.update(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        name="name",
        description="description",
    )
