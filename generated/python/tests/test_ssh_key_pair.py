"""Calls of ssh-key-pair."""

from __future__ import annotations

from zstack import Client


def test_create(client: Client) -> None:
    client.ssh_key_pair.create(
        name="name",
        public_key="public-key",
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete(client: Client) -> None:
    client.ssh_key_pair.delete(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_detach_ssh_key_pair_from_vm_instance(client: Client) -> None:
    client.ssh_key_pair.detach_ssh_key_pair_from_vm_instance(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_generate(client: Client) -> None:
    client.ssh_key_pair.generate(
        name="name",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_query(client: Client) -> None:
    client.ssh_key_pair.query()


def test_query_ssh_key_pair_by_uuid(client: Client) -> None:
    client.ssh_key_pair.query_ssh_key_pair_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_update(client: Client) -> None:
    client.ssh_key_pair.update(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
