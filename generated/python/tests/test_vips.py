"""Calls of vips."""

from __future__ import annotations

from zstack import Client


def test_change_vip_state(client: Client) -> None:
    client.vips.change_vip_state(
        "19d64f55a9723e59849c0f9357a0dded",
        state_event="enable",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_check_vip_port_availability(client: Client) -> None:
    client.vips.check_vip_port_availability(
        "19d64f55a9723e59849c0f9357a0dded",
        port=1,
        protocol_type="TCP",
    )


def test_delete(client: Client) -> None:
    client.vips.delete(
        "19d64f55a9723e59849c0f9357a0dded",
        delete_mode="Permissive",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_get_vip_available_port(client: Client) -> None:
    client.vips.get_vip_available_port(
        "19d64f55a9723e59849c0f9357a0dded",
        protocol_type="TCP",
    )


def test_get_vip_used_ports(client: Client) -> None:
    client.vips.get_vip_used_ports("19d64f55a9723e59849c0f9357a0dded", protocol="TCP")


def test_query(client: Client) -> None:
    client.vips.query()


def test_query_vip_by_uuid(client: Client) -> None:
    client.vips.query_vip_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_update(client: Client) -> None:
    client.vips.update(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
