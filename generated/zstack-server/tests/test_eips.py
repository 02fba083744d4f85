"""Calls of eips."""

from __future__ import annotations

from zstack import Client


def test_attach(client: Client) -> None:
    client.eips.attach(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        used_ip_uuid="used-ip-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_change_eip_state(client: Client) -> None:
    client.eips.change_eip_state(
        "19d64f55a9723e59849c0f9357a0dded",
        state_event="enable",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create(client: Client) -> None:
    client.eips.create(
        name="name",
        vip_uuid="vip-uuid",
        description="description",
        vm_nic_uuid="vm-nic-uuid",
        used_ip_uuid="used-ip-uuid",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete(client: Client) -> None:
    client.eips.delete("19d64f55a9723e59849c0f9357a0dded")


def test_detach(client: Client) -> None:
    client.eips.detach("19d64f55a9723e59849c0f9357a0dded")


def test_query(client: Client) -> None:
    client.eips.query()


def test_query_eip_by_uuid(client: Client) -> None:
    client.eips.query_eip_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_update(client: Client) -> None:
    client.eips.update(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        name="name",
        description="description",
    )
