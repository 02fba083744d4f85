"""Calls of vm-instances."""

from __future__ import annotations

from typing import Any

from zstack import Client


def test_attach_iso_to_vm_instance(client: Client) -> None:
    client.vm_instances.attach_iso_to_vm_instance(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"null": {}}},
    )


def test_attach_l3_network_to_vm(client: Client) -> None:
    client.vm_instances.attach_l3_network_to_vm(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        static_ip="static-ip",
        driver_type="driver-type",
        custom_mac="custom-mac",
        vm_nic_params="vm-nic-params",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_attach_vm_nic_to_vm(client: Client) -> None:
    client.vm_instances.attach_vm_nic_to_vm(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"params": {}}},
    )


def test_change_instance_offering(client: Client) -> None:
    client.vm_instances.change_instance_offering(
        "19d64f55a9723e59849c0f9357a0dded",
        instance_offering_uuid="instance-offering-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_change_vm_nic_network(client: Client) -> None:
    client.vm_instances.change_vm_nic_network(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        static_ip="static-ip",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_change_vm_nic_state(client: Client) -> None:
    client.vm_instances.change_vm_nic_state(
        "19d64f55a9723e59849c0f9357a0dded",
        state="enable",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create(client: Client) -> None:
    given_data_volume_system_tags_on_index: Any = {
        "key": ["data-volume-system-tags-on-index"],
    }
    given_disk_aos: Any = [
        {
            "boot": True,
            "platform": "platform",
            "guestOsType": "guest-os-type",
            "architecture": "architecture",
            "primaryStorageUuid": "primary-storage-uuid",
            "size": 1,
            "templateUuid": "template-uuid",
            "diskOfferingUuid": "disk-offering-uuid",
            "sourceType": "source-type",
            "sourceUuid": "source-uuid",
            "systemTags": [],
            "name": "name",
        },
    ]
    client.vm_instances.create(
        name="web-server-1",
        instance_offering_uuid="instance-offering-uuid",
        cpu_num=1,
        memory_size=1,
        reserved_memory_size=1,
        image_uuid="image-uuid",
        l3_network_uuids=["l3-network-uuid"],
        vm_nic_params="vm-nic-params",
        type="UserVm",
        root_disk_offering_uuid="root-disk-offering-uuid",
        root_disk_size=1,
        data_disk_sizes=[1],
        data_disk_offering_uuids=["data-disk-offering-uuid"],
        zone_uuid="zone-uuid",
        cluster_uuid="cluster-uuid",
        host_uuid="host-uuid",
        primary_storage_uuid_for_root_volume="primary-storage-uuid-for-root-volume",
        description="description",
        default_l3_network_uuid="default-l3-network-uuid",
        strategy="InstantStart",
        root_volume_system_tags=["root-volume-system-tag"],
        data_volume_system_tags=["data-volume-system-tag"],
        data_volume_system_tags_on_index=given_data_volume_system_tags_on_index,
        ssh_key_pair_uuids=["ssh-key-pair-uuid"],
        platform="Linux",
        guest_os_type="guest-os-type",
        architecture="x86_64",
        virtio=True,
        disk_aos=given_disk_aos,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_vm_cd_rom(client: Client) -> None:
    client.vm_instances.create_vm_cd_rom(
        name="name",
        vm_instance_uuid="vm-instance-uuid",
        iso_uuid="iso-uuid",
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_vm_instance_from_volume(client: Client) -> None:
    client.vm_instances.create_vm_instance_from_volume(
        name="name",
        volume_uuid="volume-uuid",
        description="description",
        instance_offering_uuid="instance-offering-uuid",
        cpu_num=1,
        memory_size=1,
        reserved_memory_size=1,
        l3_network_uuids=["l3-network-uuid"],
        vm_nic_params="vm-nic-params",
        type="UserVm",
        platform="Linux",
        zone_uuid="zone-uuid",
        cluster_uuid="cluster-uuid",
        host_uuid="host-uuid",
        primary_storage_uuid="primary-storage-uuid",
        default_l3_network_uuid="default-l3-network-uuid",
        strategy="InstantStart",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_vm_instance_from_volume_snapshot(client: Client) -> None:
    client.vm_instances.create_vm_instance_from_volume_snapshot(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        instance_offering_uuid="instance-offering-uuid",
        cpu_num=1,
        memory_size=1,
        reserved_memory_size=1,
        l3_network_uuids=["l3-network-uuid"],
        vm_nic_params="vm-nic-params",
        type="UserVm",
        platform="Linux",
        zone_uuid="zone-uuid",
        cluster_uuid="cluster-uuid",
        host_uuid="host-uuid",
        primary_storage_uuid="primary-storage-uuid",
        default_l3_network_uuid="default-l3-network-uuid",
        strategy="InstantStart",
        root_volume_system_tags=["root-volume-system-tag"],
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_vm_instance_from_volume_snapshot_group(client: Client) -> None:
    given_data_volume_system_tags: Any = {"key": ["data-volume-system-tag"]}
    client.vm_instances.create_vm_instance_from_volume_snapshot_group(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        instance_offering_uuid="instance-offering-uuid",
        cpu_num=1,
        memory_size=1,
        reserved_memory_size=1,
        l3_network_uuids=["l3-network-uuid"],
        type="UserVm",
        zone_uuid="zone-uuid",
        cluster_uuid="cluster-uuid",
        host_uuid="host-uuid",
        primary_storage_uuid_for_root_volume="primary-storage-uuid-for-root-volume",
        default_l3_network_uuid="default-l3-network-uuid",
        strategy="InstantStart",
        root_volume_system_tags=["root-volume-system-tag"],
        data_volume_system_tags=given_data_volume_system_tags,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_vm_user_defined_xml_hook_script(client: Client) -> None:
    client.vm_instances.create_vm_user_defined_xml_hook_script(
        name="name",
        hook_script="hook-script",
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete_vm_boot_mode(client: Client) -> None:
    client.vm_instances.delete_vm_boot_mode("19d64f55a9723e59849c0f9357a0dded")


def test_delete_vm_cd_rom(client: Client) -> None:
    client.vm_instances.delete_vm_cd_rom("19d64f55a9723e59849c0f9357a0dded")


def test_delete_vm_console_password(client: Client) -> None:
    client.vm_instances.delete_vm_console_password("19d64f55a9723e59849c0f9357a0dded")


def test_delete_vm_hostname(client: Client) -> None:
    client.vm_instances.delete_vm_hostname("19d64f55a9723e59849c0f9357a0dded")


def test_delete_vm_ssh_key(client: Client) -> None:
    client.vm_instances.delete_vm_ssh_key("19d64f55a9723e59849c0f9357a0dded")


def test_delete_vm_static_ip(client: Client) -> None:
    client.vm_instances.delete_vm_static_ip(
        "19d64f55a9723e59849c0f9357a0dded",
        l3_network_uuid="l3-network-uuid",
    )


def test_destroy(client: Client) -> None:
    client.vm_instances.destroy("19d64f55a9723e59849c0f9357a0dded")


def test_detach_iso_from_vm_instance(client: Client) -> None:
    client.vm_instances.detach_iso_from_vm_instance("19d64f55a9723e59849c0f9357a0dded")


def test_detach_l3_network_from_vm(client: Client) -> None:
    client.vm_instances.detach_l3_network_from_vm("19d64f55a9723e59849c0f9357a0dded")


def test_expunge(client: Client) -> None:
    client.vm_instances.expunge(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"expungeVmInstance": {}}},
    )


def test_expunge_vm_user_defined_xml_hook_script(client: Client) -> None:
    client.vm_instances.expunge_vm_user_defined_xml_hook_script(uuid="uuid")


def test_flatten(client: Client) -> None:
    client.vm_instances.flatten(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        full=True,
        dry_run=True,
    )


def test_fstrim_vm(client: Client) -> None:
    client.vm_instances.fstrim_vm(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"params": {}}},
    )


def test_get_attachable_public_l3_for_v_router(client: Client) -> None:
    client.vm_instances.get_attachable_public_l3_for_v_router(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_get_candidate_iso_for_attaching_vm(client: Client) -> None:
    client.vm_instances.get_candidate_iso_for_attaching_vm(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_get_candidate_l3_networks_for_change_vm_nic_network(client: Client) -> None:
    client.vm_instances.get_candidate_l3_networks_for_change_vm_nic_network(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_get_candidate_primary_storages_for_creating_vm(client: Client) -> None:
    client.vm_instances.get_candidate_primary_storages_for_creating_vm(
        image_uuid="image-uuid",
        l3_network_uuids=["l3-network-uuid"],
    )


def test_get_candidate_zones_clusters_hosts_for_creating_vm(client: Client) -> None:
    client.vm_instances.get_candidate_zones_clusters_hosts_for_creating_vm(
        image_uuid="image-uuid",
        l3_network_uuids=["l3-network-uuid"],
    )


def test_get_vm_attachable_data_volume(client: Client) -> None:
    client.vm_instances.get_vm_attachable_data_volume(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_get_vm_attachable_l3_network(client: Client) -> None:
    client.vm_instances.get_vm_attachable_l3_network("19d64f55a9723e59849c0f9357a0dded")


def test_get_vm_boot_order(client: Client) -> None:
    client.vm_instances.get_vm_boot_order("19d64f55a9723e59849c0f9357a0dded")


def test_get_vm_capabilities(client: Client) -> None:
    client.vm_instances.get_vm_capabilities("19d64f55a9723e59849c0f9357a0dded")


def test_get_vm_console_address(client: Client) -> None:
    client.vm_instances.get_vm_console_address("19d64f55a9723e59849c0f9357a0dded")


def test_get_vm_console_password(client: Client) -> None:
    client.vm_instances.get_vm_console_password("19d64f55a9723e59849c0f9357a0dded")


def test_get_vm_device_address(client: Client) -> None:
    client.vm_instances.get_vm_device_address(uuid="uuid", resource_types=["VolumeVO"])


def test_get_vm_hostname(client: Client) -> None:
    client.vm_instances.get_vm_hostname("19d64f55a9723e59849c0f9357a0dded")


def test_get_vm_migration_candidate_hosts(client: Client) -> None:
    client.vm_instances.get_vm_migration_candidate_hosts(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_get_vm_nic_attachable_eips(client: Client) -> None:
    client.vm_instances.get_vm_nic_attachable_eips("19d64f55a9723e59849c0f9357a0dded")


def test_get_vm_nic_attached_network_service(client: Client) -> None:
    client.vm_instances.get_vm_nic_attached_network_service(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_get_vm_ssh_key(client: Client) -> None:
    client.vm_instances.get_vm_ssh_key("19d64f55a9723e59849c0f9357a0dded")


def test_get_vm_starting_candidate_clusters_hosts(client: Client) -> None:
    client.vm_instances.get_vm_starting_candidate_clusters_hosts(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_get_vm_task(client: Client) -> None:
    client.vm_instances.get_vm_task(vm_instance_uuids=["vm-instance-uuid"])


def test_migrate_vm(client: Client) -> None:
    client.vm_instances.migrate_vm(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        host_uuid="host-uuid",
        migrate_from_destination=True,
        allow_unknown=True,
        strategy="auto-converge",
        down_time=1,
    )


def test_pause(client: Client) -> None:
    client.vm_instances.pause(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"pauseVmInstance": {}}},
    )


def test_provision_virtual_router_config(client: Client) -> None:
    client.vm_instances.provision_virtual_router_config(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"provisionVirtualRouterConfig": {}}},
    )


def test_query(client: Client) -> None:
    client.vm_instances.query()


def test_query_appliance_vm(client: Client) -> None:
    client.vm_instances.query_appliance_vm()


def test_query_appliance_vm_by_uuid(client: Client) -> None:
    client.vm_instances.query_appliance_vm_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_query_virtual_router_vm(client: Client) -> None:
    client.vm_instances.query_virtual_router_vm()


def test_query_virtual_router_vm_by_uuid(client: Client) -> None:
    client.vm_instances.query_virtual_router_vm_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_query_vm_cd_rom(client: Client) -> None:
    client.vm_instances.query_vm_cd_rom()


def test_query_vm_cd_rom_by_uuid(client: Client) -> None:
    client.vm_instances.query_vm_cd_rom_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_query_vm_instance_by_uuid(client: Client) -> None:
    client.vm_instances.query_vm_instance_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_query_vm_nic(client: Client) -> None:
    client.vm_instances.query_vm_nic()


def test_query_vm_nic_by_uuid(client: Client) -> None:
    client.vm_instances.query_vm_nic_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_query_vm_user_defined_xml_hook_script(client: Client) -> None:
    client.vm_instances.query_vm_user_defined_xml_hook_script()


def test_query_vm_user_defined_xml_hook_script_by_uuid(client: Client) -> None:
    client.vm_instances.query_vm_user_defined_xml_hook_script_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_reconnect_virtual_router(client: Client) -> None:
    client.vm_instances.reconnect_virtual_router(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"reconnectVirtualRouter": {}}},
    )


def test_recover(client: Client) -> None:
    client.vm_instances.recover(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"recoverVmInstance": {}}},
    )


def test_resume(client: Client) -> None:
    client.vm_instances.resume(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"resumeVmInstance": {}}},
    )


def test_set_vm_boot_volume(client: Client) -> None:
    client.vm_instances.set_vm_boot_volume(
        "19d64f55a9723e59849c0f9357a0dded",
        volume_uuid="volume-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_set_vm_clock_track(client: Client) -> None:
    client.vm_instances.set_vm_clock_track(
        "19d64f55a9723e59849c0f9357a0dded",
        track="guest",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        sync_after_vm_resume=True,
        interval_in_seconds=60,
    )


def test_set_vm_console_password(client: Client) -> None:
    client.vm_instances.set_vm_console_password(
        "19d64f55a9723e59849c0f9357a0dded",
        console_password="console-password",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_set_vm_hostname(client: Client) -> None:
    client.vm_instances.set_vm_hostname(
        "19d64f55a9723e59849c0f9357a0dded",
        hostname="hostname",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_set_vm_instance_default_cd_rom(client: Client) -> None:
    client.vm_instances.set_vm_instance_default_cd_rom(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"setVmInstanceDefaultCdRom": {}}},
    )


def test_set_vm_qxl_memory(client: Client) -> None:
    client.vm_instances.set_vm_qxl_memory(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        ram=65536,
        vram=32768,
        vgamem=16384,
    )


def test_set_vm_sound_type(client: Client) -> None:
    client.vm_instances.set_vm_sound_type(
        "19d64f55a9723e59849c0f9357a0dded",
        sound_type="ac97",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_set_vm_static_ip(client: Client) -> None:
    client.vm_instances.set_vm_static_ip(
        "19d64f55a9723e59849c0f9357a0dded",
        l3_network_uuid="l3-network-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        ip="ip",
        ip6="ip6",
        netmask="netmask",
        gateway="gateway",
        ipv6_gateway="ipv6-gateway",
        ipv6_prefix="ipv6-prefix",
    )


def test_start(client: Client) -> None:
    client.vm_instances.start(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        cluster_uuid="cluster-uuid",
        host_uuid="host-uuid",
    )


def test_stop(client: Client) -> None:
    client.vm_instances.stop(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        type="grace",
        stop_ha="true",
    )


def test_update(client: Client) -> None:
    client.vm_instances.update(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        name="name",
        description="description",
        state="Stopped",
        default_l3_network_uuid="default-l3-network-uuid",
        platform="Linux",
        cpu_num=1,
        memory_size=1,
        reserved_memory_size=1,
        guest_os_type="guest-os-type",
    )


def test_update_virtual_router(client: Client) -> None:
    client.vm_instances.update_virtual_router(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        default_route_l3_network_uuid="default-route-l3-network-uuid",
    )


def test_update_vm_cd_rom(client: Client) -> None:
    client.vm_instances.update_vm_cd_rom(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        description="description",
        name="name",
    )


def test_update_vm_user_defined_xml_hook_script(client: Client) -> None:
    client.vm_instances.update_vm_user_defined_xml_hook_script(
        uuid="uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        name="name",
        description="description",
        hook_script="hook-script",
        startup_strategy="Reboot",
    )
