"""Calls of account."""

from __future__ import annotations

from zstack import Client


def test_change_resource_owner(client: Client) -> None:
    client.account.change_resource_owner(
        "19d64f55a9723e59849c0f9357a0dded",
        resource_uuid="resource-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
