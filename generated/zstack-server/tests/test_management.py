"""Calls of management."""

from __future__ import annotations

from zstack import Client


def test_get_management_node_os(client: Client) -> None:
    client.management.get_management_node_os(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"getManagementNodeOS": {}}},
    )
