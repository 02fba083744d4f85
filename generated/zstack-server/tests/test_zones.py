"""Calls of zones."""

from __future__ import annotations

from zstack import Client


def test_attach_backup_storage_to_zone(client: Client) -> None:
    client.zones.attach_backup_storage_to_zone(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"params": {}}},
    )


def test_change_zone_state(client: Client) -> None:
    client.zones.change_zone_state(
        "19d64f55a9723e59849c0f9357a0dded",
        state_event="enable",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_get(client: Client) -> None:
    client.zones.get("19d64f55a9723e59849c0f9357a0dded")


def test_query(client: Client) -> None:
    client.zones.query()


def test_query_zone_by_uuid(client: Client) -> None:
    client.zones.query_zone_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_update(client: Client) -> None:
    client.zones.update(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        name="name",
        description="description",
        is_default=True,
    )
