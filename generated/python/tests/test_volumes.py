"""Calls of volumes."""

from __future__ import annotations

from zstack import Client


def test_attach_data_volume_to_host(client: Client) -> None:
    client.volumes.attach_data_volume_to_host(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        mount_path="mount-path",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_attach_data_volume_to_vm(client: Client) -> None:
    client.volumes.attach_data_volume_to_vm(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_batch_sync_volume_size(client: Client) -> None:
    client.volumes.batch_sync_volume_size(
        cluster_uuid="cluster-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_data(client: Client) -> None:
    client.volumes.create_data(
        name="name",
        description="description",
        disk_offering_uuid="disk-offering-uuid",
        disk_size=1,
        primary_storage_uuid="primary-storage-uuid",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_data_volume_from_volume_snapshot(client: Client) -> None:
    client.volumes.create_data_volume_from_volume_snapshot(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        primary_storage_uuid="primary-storage-uuid",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_volume_snapshot(client: Client) -> None:
    client.volumes.create_volume_snapshot(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete_data(client: Client) -> None:
    client.volumes.delete_data(
        "19d64f55a9723e59849c0f9357a0dded",
        delete_mode="Permissive",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_detach_data_volume_from_host(client: Client) -> None:
    client.volumes.detach_data_volume_from_host(
        "19d64f55a9723e59849c0f9357a0dded",
        host_uuid="host-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_detach_data_volume_from_vm(client: Client) -> None:
    client.volumes.detach_data_volume_from_vm(
        "19d64f55a9723e59849c0f9357a0dded",
        vm_uuid="vm-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_expunge_data(client: Client) -> None:
    client.volumes.expunge_data(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"expungedatavolume": {}}},
    )


def test_flatten(client: Client) -> None:
    client.volumes.flatten(
        "19d64f55a9723e59849c0f9357a0dded",
        dry_run=True,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_get_data_volume_attachable_vm(client: Client) -> None:
    client.volumes.get_data_volume_attachable_vm("19d64f55a9723e59849c0f9357a0dded")


def test_get_volume_capabilities(client: Client) -> None:
    client.volumes.get_volume_capabilities("19d64f55a9723e59849c0f9357a0dded")


def test_local_storage_get_volume_migratable_hosts(client: Client) -> None:
    client.volumes.local_storage_get_volume_migratable_hosts(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_recover_data(client: Client) -> None:
    client.volumes.recover_data(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"recoverdatavolume": {}}},
    )


def test_sync_volume_size(client: Client) -> None:
    client.volumes.sync_volume_size(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"syncvolumesize": {}}},
    )


def test_undo_snapshot_creation(client: Client) -> None:
    client.volumes.undo_snapshot_creation(
        "19d64f55a9723e59849c0f9357a0dded",
        snap_shot_uuid="snap-shot-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_update(client: Client) -> None:
    client.volumes.update(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
