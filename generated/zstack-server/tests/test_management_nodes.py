"""Calls of management-nodes."""

from __future__ import annotations

from zstack import Client


def test_get_current_time(client: Client) -> None:
    client.management_nodes.get_current_time(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"getCurrentTime": {}}},
    )


def test_get_management_node_arch(client: Client) -> None:
    client.management_nodes.get_management_node_arch(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"getManagementNodeArch": {}}},
    )


def test_get_support_apis(client: Client) -> None:
    client.management_nodes.get_support_apis(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"getSupportAPIs": {}}},
    )


def test_get_version(client: Client) -> None:
    client.management_nodes.get_version(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"getVersion": {}}},
    )


def test_is_ready_to_go(client: Client) -> None:
    client.management_nodes.is_ready_to_go()
