"""Calls of nics."""

from __future__ import annotations

from zstack import Client


def test_attach_l3_network_to_vm(client: Client) -> None:
    client.nics.attach_l3_network_to_vm(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        static_ip="static-ip",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_vm(client: Client) -> None:
    client.nics.create_vm(
        l3_network_uuid="l3-network-uuid",
        ip="ip",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete_vm(client: Client) -> None:
    client.nics.delete_vm(
        "19d64f55a9723e59849c0f9357a0dded",
        delete_mode="Permissive",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
