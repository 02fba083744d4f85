"""Calls of primary-storage."""

from __future__ import annotations

from zstack import Client


def test_add_ceph(client: Client) -> None:
    client.primary_storage.add_ceph(
        mon_urls=["mon-url"],
        name="name",
        zone_uuid="zone-uuid",
        root_volume_pool_name="root-volume-pool-name",
        data_volume_pool_name="data-volume-pool-name",
        image_cache_pool_name="image-cache-pool-name",
        url="url",
        description="description",
        type="type",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_add_ceph_primary_storage_pool(client: Client) -> None:
    client.primary_storage.add_ceph_primary_storage_pool(
        "19d64f55a9723e59849c0f9357a0dded",
        pool_name="pool-name",
        type="Root",
        alias_name="alias-name",
        description="description",
        is_create=True,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_add_external(client: Client) -> None:
    client.primary_storage.add_external(
        identity="identity",
        default_output_protocol="Vhost",
        url="url",
        name="name",
        zone_uuid="zone-uuid",
        config="config",
        description="description",
        type="type",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_add_local(client: Client) -> None:
    client.primary_storage.add_local(
        url="url",
        name="name",
        zone_uuid="zone-uuid",
        description="description",
        type="type",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_add_mon_to_ceph(client: Client) -> None:
    client.primary_storage.add_mon_to_ceph(
        "19d64f55a9723e59849c0f9357a0dded",
        mon_urls=["mon-url"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_add_nfs(client: Client) -> None:
    client.primary_storage.add_nfs(
        url="url",
        name="name",
        zone_uuid="zone-uuid",
        description="description",
        type="type",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_add_shared_mount_point(client: Client) -> None:
    client.primary_storage.add_shared_mount_point(
        url="url",
        name="name",
        zone_uuid="zone-uuid",
        description="description",
        type="type",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_add_simulator(client: Client) -> None:
    client.primary_storage.add_simulator(
        url="url",
        name="name",
        zone_uuid="zone-uuid",
        total_capacity=100000000,
        available_capacity=10000000,
        available_physical_capacity=10000000,
        total_physical_capacity=10000000,
        description="description",
        type="type",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_add_storage_protocol(client: Client) -> None:
    client.primary_storage.add_storage_protocol(
        uuid="uuid",
        output_protocol="output-protocol",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_change_primary_storage_state(client: Client) -> None:
    client.primary_storage.change_primary_storage_state(
        "19d64f55a9723e59849c0f9357a0dded",
        state_event="enable",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_clean_up_image_cache_on_primary_storage(client: Client) -> None:
    client.primary_storage.clean_up_image_cache_on_primary_storage(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        force=True,
    )


def test_clean_up_storage_trash_on_primary_storage(client: Client) -> None:
    client.primary_storage.clean_up_storage_trash_on_primary_storage(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        force=True,
    )


def test_clean_up_trash_on_primary_storage(client: Client) -> None:
    client.primary_storage.clean_up_trash_on_primary_storage(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        trash_id=1,
    )


def test_delete(client: Client) -> None:
    client.primary_storage.delete("19d64f55a9723e59849c0f9357a0dded")


def test_delete_ceph_primary_storage_pool(client: Client) -> None:
    client.primary_storage.delete_ceph_primary_storage_pool(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_discover_external(client: Client) -> None:
    client.primary_storage.discover_external(
        url="url",
        identity="identity",
        config="config",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_get_local_storage_host_disk_capacity(client: Client) -> None:
    client.primary_storage.get_local_storage_host_disk_capacity(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_get_primary_storage_allocator_strategies(client: Client) -> None:
    client.primary_storage.get_primary_storage_allocator_strategies()


def test_get_primary_storage_license_info(client: Client) -> None:
    client.primary_storage.get_primary_storage_license_info(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_get_primary_storage_types(client: Client) -> None:
    client.primary_storage.get_primary_storage_types()


def test_get_primary_storage_usage_report(client: Client) -> None:
    client.primary_storage.get_primary_storage_usage_report(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_get_trash_on_primary_storage(client: Client) -> None:
    client.primary_storage.get_trash_on_primary_storage(uuid="uuid")


def test_local_storage_migrate_volume(client: Client) -> None:
    client.primary_storage.local_storage_migrate_volume(
        "19d64f55a9723e59849c0f9357a0dded",
        dest_host_uuid="dest-host-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_query(client: Client) -> None:
    client.primary_storage.query()


def test_query_ceph(client: Client) -> None:
    client.primary_storage.query_ceph()


def test_query_ceph_osd_group(client: Client) -> None:
    client.primary_storage.query_ceph_osd_group()


def test_query_ceph_osd_group_by_uuid(client: Client) -> None:
    client.primary_storage.query_ceph_osd_group_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_query_ceph_primary_storage_by_uuid(client: Client) -> None:
    client.primary_storage.query_ceph_primary_storage_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_query_ceph_primary_storage_pool(client: Client) -> None:
    client.primary_storage.query_ceph_primary_storage_pool()


def test_query_ceph_primary_storage_pool_by_uuid(client: Client) -> None:
    client.primary_storage.query_ceph_primary_storage_pool_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_query_image_cache(client: Client) -> None:
    client.primary_storage.query_image_cache()


def test_reconnect(client: Client) -> None:
    client.primary_storage.reconnect(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"reconnectPrimaryStorage": {}}},
    )


def test_sync_primary_storage_capacity(client: Client) -> None:
    client.primary_storage.sync_primary_storage_capacity(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"syncPrimaryStorageCapacity": {}}},
    )


def test_update(client: Client) -> None:
    client.primary_storage.update(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        name="name",
        description="description",
        url="url",
    )


def test_update_ceph_primary_storage_mon(client: Client) -> None:
    client.primary_storage.update_ceph_primary_storage_mon(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        hostname="hostname",
        ssh_username="ssh-username",
        ssh_password="ssh-password",
        ssh_port=1,
        mon_port=1,
    )


def test_update_ceph_primary_storage_pool(client: Client) -> None:
    client.primary_storage.update_ceph_primary_storage_pool(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        alias_name="alias-name",
        description="description",
    )


def test_update_external(client: Client) -> None:
    client.primary_storage.update_external(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        config="config",
        default_protocol="Vhost",
        name="name",
        description="description",
        url="url",
    )
