"""Calls of management-nodes."""

from __future__ import annotations

from zstack import Client


def test_get_current_time(client: Client) -> None:
    client.management_nodes.get_current_time(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"getcurrenttime": {}}},
    )


def test_get_management_node_arch(client: Client) -> None:
    client.management_nodes.get_management_node_arch(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"getmanagementnodearch": {}}},
    )


def test_get_support_apis(client: Client) -> None:
    client.management_nodes.get_support_apis(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"getsupportapis": {}}},
    )


def test_get_version(client: Client) -> None:
    client.management_nodes.get_version(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"getversion": {}}},
    )


def test_is_ready_to_go(client: Client) -> None:
    client.management_nodes.is_ready_to_go()
