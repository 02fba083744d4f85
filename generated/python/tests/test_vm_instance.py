"""Calls of vmInstance."""

from __future__ import annotations

from zstack import Client


def test_query_vm_instance_device_address_archive(client: Client) -> None:
    client.vm_instance.query_vm_instance_device_address_archive()


def test_query_vm_instance_device_address_archive_by_uuid(client: Client) -> None:
    client.vm_instance.query_vm_instance_device_address_archive_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_query_vm_instance_device_address_group(client: Client) -> None:
    client.vm_instance.query_vm_instance_device_address_group()


def test_query_vm_instance_device_address_group_by_uuid(client: Client) -> None:
    client.vm_instance.query_vm_instance_device_address_group_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )
