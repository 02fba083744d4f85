"""Calls of access-control-lists."""

from __future__ import annotations

from zstack import Client


def test_add_access_control_list_entry(client: Client) -> None:
    client.access_control_lists.add_access_control_list_entry(
        "19d64f55a9723e59849c0f9357a0dded",
        entries="entries",
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_add_access_control_list_redirect_rule(client: Client) -> None:
    client.access_control_lists.add_access_control_list_redirect_rule(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        domain="domain",
        url="url",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_change_access_control_list_redirect_rule(client: Client) -> None:
    client.access_control_lists.change_access_control_list_redirect_rule(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        name="name",
    )


def test_create(client: Client) -> None:
    client.access_control_lists.create(
        name="name",
        description="description",
        ip_version=4,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete(client: Client) -> None:
    client.access_control_lists.delete("19d64f55a9723e59849c0f9357a0dded")


def test_query(client: Client) -> None:
    client.access_control_lists.query()


def test_query_access_control_list_by_uuid(client: Client) -> None:
    client.access_control_lists.query_access_control_list_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )
