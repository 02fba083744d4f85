"""Calls of images."""

from __future__ import annotations

from zstack import Client


def test_add(client: Client) -> None:
    client.images.add(
        name="name",
        url="url",
        backup_storage_uuids=["backup-storage-uuid"],
        description="description",
        media_type="RootVolumeTemplate",
        guest_os_type="guest-os-type",
        architecture="x86_64",
        system=True,
        format="format",
        platform="Linux",
        type="type",
        virtio=True,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_change_image_state(client: Client) -> None:
    client.images.change_image_state(
        "19d64f55a9723e59849c0f9357a0dded",
        state_event="enable",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_data_volume_template_from_volume(client: Client) -> None:
    client.images.create_data_volume_template_from_volume(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        backup_storage_uuids=["backup-storage-uuid"],
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_data_volume_template_from_volume_snapshot(client: Client) -> None:
    client.images.create_data_volume_template_from_volume_snapshot(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        backup_storage_uuids=["backup-storage-uuid"],
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_root_volume_template_from_root_volume(client: Client) -> None:
    client.images.create_root_volume_template_from_root_volume(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        guest_os_type="guest-os-type",
        backup_storage_uuids=["backup-storage-uuid"],
        platform="Linux",
        system=True,
        architecture="architecture",
        virtio=True,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_root_volume_template_from_volume_snapshot(client: Client) -> None:
    client.images.create_root_volume_template_from_volume_snapshot(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        backup_storage_uuids=["backup-storage-uuid"],
        description="description",
        guest_os_type="guest-os-type",
        platform="Linux",
        architecture="architecture",
        system=True,
        virtio=True,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_expunge(client: Client) -> None:
    client.images.expunge(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        uuid="uuid",
        backup_storage_uuids=["backup-storage-uuid"],
    )


def test_get_backup_storage_for_creating_image_from_volume(client: Client) -> None:
    client.images.get_backup_storage_for_creating_image_from_volume(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_get_backup_storage_for_creating_image_from_volume_snapshot(
    client: Client,
) -> None:
    client.images.get_backup_storage_for_creating_image_from_volume_snapshot(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_get_candidate_backup_storage_for_creating(client: Client) -> None:
    client.images.get_candidate_backup_storage_for_creating()


def test_get_candidate_vm_for_attaching_iso(client: Client) -> None:
    client.images.get_candidate_vm_for_attaching_iso("19d64f55a9723e59849c0f9357a0dded")


def test_get_upload_image_job_details(client: Client) -> None:
    client.images.get_upload_image_job_details("image-id")


def test_query(client: Client) -> None:
    client.images.query()


def test_query_image_by_uuid(client: Client) -> None:
    client.images.query_image_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_recover(client: Client) -> None:
    client.images.recover(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        backup_storage_uuids=["backup-storage-uuid"],
    )


def test_set_image_boot_mode(client: Client) -> None:
    client.images.set_image_boot_mode(
        "19d64f55a9723e59849c0f9357a0dded",
        boot_mode="Legacy",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_sync_image_size(client: Client) -> None:
    client.images.sync_image_size(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"syncImageSize": {}}},
    )


def test_update(client: Client) -> None:
    client.images.update(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        name="name",
        description="description",
        guest_os_type="guest-os-type",
        media_type="RootVolumeTemplate",
        format="raw",
        system=True,
        platform="Linux",
        architecture="x86_64",
        virtio=True,
    )
