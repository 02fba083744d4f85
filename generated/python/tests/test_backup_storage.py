"""Calls of backup-storage."""

from __future__ import annotations

from zstack import Client


def test_add_ceph(client: Client) -> None:
    client.backup_storage.add_ceph(
        mon_urls=["mon-url"],
        url="url",
        name="name",
        pool_name="pool-name",
        description="description",
        type="type",
        import_images=True,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_add_external(client: Client) -> None:
    client.backup_storage.add_external(
        identity="identity",
        url="url",
        name="name",
        description="description",
        type="type",
        import_images=True,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_add_sftp(client: Client) -> None:
    client.backup_storage.add_sftp(
        hostname="hostname",
        username="username",
        password="password",
        url="url",
        name="name",
        ssh_port=22,
        description="description",
        type="type",
        import_images=True,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_add_simulator(client: Client) -> None:
    client.backup_storage.add_simulator(
        url="url",
        name="name",
        total_capacity=1,
        available_capacity=1,
        description="description",
        type="type",
        import_images=True,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_change_backup_storage_state(client: Client) -> None:
    client.backup_storage.change_backup_storage_state(
        "19d64f55a9723e59849c0f9357a0dded",
        state_event="enable",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_clean_up_trash_on_backup_storage(client: Client) -> None:
    client.backup_storage.clean_up_trash_on_backup_storage(
        "19d64f55a9723e59849c0f9357a0dded",
        trash_id=1,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete(client: Client) -> None:
    client.backup_storage.delete(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete_exported_image_from_backup_storage(client: Client) -> None:
    client.backup_storage.delete_exported_image_from_backup_storage(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_export_image_from_backup_storage(client: Client) -> None:
    client.backup_storage.export_image_from_backup_storage(
        "19d64f55a9723e59849c0f9357a0dded",
        image_uuid="image-uuid",
        export_format="raw",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_get_backup_storage_capacity(client: Client) -> None:
    client.backup_storage.get_backup_storage_capacity()


def test_get_backup_storage_types(client: Client) -> None:
    client.backup_storage.get_backup_storage_types()


def test_get_trash_on_backup_storage(client: Client) -> None:
    client.backup_storage.get_trash_on_backup_storage(uuid="uuid")


def test_query(client: Client) -> None:
    client.backup_storage.query()


def test_query_backup_storage_by_uuid(client: Client) -> None:
    client.backup_storage.query_backup_storage_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_query_ceph(client: Client) -> None:
    client.backup_storage.query_ceph()


def test_query_ceph_backup_storage_by_uuid(client: Client) -> None:
    client.backup_storage.query_ceph_backup_storage_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_query_sftp(client: Client) -> None:
    client.backup_storage.query_sftp()


def test_query_sftp_backup_storage_by_uuid(client: Client) -> None:
    client.backup_storage.query_sftp_backup_storage_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_reconnect(client: Client) -> None:
    client.backup_storage.reconnect(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"reconnectbackupstorage": {}}},
    )


def test_reconnect_sftp(client: Client) -> None:
    client.backup_storage.reconnect_sftp(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"reconnectsftpbackupstorage": {}}},
    )


def test_remove_mon_from_ceph(client: Client) -> None:
    client.backup_storage.remove_mon_from_ceph(
        "19d64f55a9723e59849c0f9357a0dded",
        mon_hostnames=["mon-hostname"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_update(client: Client) -> None:
    client.backup_storage.update(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_update_ceph_backup_storage_mon(client: Client) -> None:
    client.backup_storage.update_ceph_backup_storage_mon(
        "19d64f55a9723e59849c0f9357a0dded",
        hostname="hostname",
        ssh_username="ssh-username",
        ssh_password="ssh-password",
        ssh_port=1,
        mon_port=1,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_update_sftp(client: Client) -> None:
    client.backup_storage.update_sftp(
        "19d64f55a9723e59849c0f9357a0dded",
        username="username",
        password="password",
        hostname="hostname",
        ssh_port=1,
        name="name",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
