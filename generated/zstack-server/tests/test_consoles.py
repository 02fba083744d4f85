"""Calls of consoles."""

from __future__ import annotations

from zstack import Client


def test_query_console_proxy_agent(client: Client) -> None:
    client.consoles.query_console_proxy_agent()


def test_query_console_proxy_agent_by_uuid(client: Client) -> None:
    client.consoles.query_console_proxy_agent_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_request_console_access(client: Client) -> None:
    client.consoles.request_console_access(
        vm_instance_uuid="vm-instance-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_update_console_proxy_agent(client: Client) -> None:
    client.consoles.update_console_proxy_agent(
        "19d64f55a9723e59849c0f9357a0dded",
        console_proxy_overridden_ip="console-proxy-overridden-ip",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        console_proxy_port=1,
    )
