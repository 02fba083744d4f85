"""Calls of port-forwarding."""

from __future__ import annotations

from zstack import Client


def test_attach_port_forwarding_rule(client: Client) -> None:
    client.port_forwarding.attach_port_forwarding_rule(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_change_port_forwarding_rule_state(client: Client) -> None:
    client.port_forwarding.change_port_forwarding_rule_state(
        "19d64f55a9723e59849c0f9357a0dded",
        state_event="enable",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_port_forwarding_rule(client: Client) -> None:
    client.port_forwarding.create_port_forwarding_rule(
        vip_uuid="vip-uuid",
        vip_port_start=1,
        protocol_type="TCP",
        name="name",
        vip_port_end=1,
        private_port_start=1,
        private_port_end=1,
        vm_nic_uuid="vm-nic-uuid",
        allowed_cidr="allowed-cidr",
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete_port_forwarding_rule(client: Client) -> None:
    client.port_forwarding.delete_port_forwarding_rule(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_detach_port_forwarding_rule(client: Client) -> None:
    client.port_forwarding.detach_port_forwarding_rule(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_get_port_forwarding_attachable_vm_nics(client: Client) -> None:
    client.port_forwarding.get_port_forwarding_attachable_vm_nics(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_update_port_forwarding_rule(client: Client) -> None:
    client.port_forwarding.update_port_forwarding_rule(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
