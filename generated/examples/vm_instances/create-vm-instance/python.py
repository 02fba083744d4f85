# Create VM: POST /zstack/v1/vm-instances
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.create(
        name="web-server-1",
        instance_offering_uuid="instance-offering-uuid",
        cpu_num=1,
        memory_size=1,
        reserved_memory_size=1,
        image_uuid="image-uuid",
        l3_network_uuids=["l3-network-uuid"],
        vm_nic_params="vm-nic-params",
        type="type",
        root_disk_offering_uuid="root-disk-offering-uuid",
        root_disk_size=1,
        data_disk_sizes=["any"],
        data_disk_offering_uuids=["data-disk-offering-uuid"],
        zone_uuid="zone-uuid",
        cluster_uuid="cluster-uuid",
        host_uuid="host-uuid",
        primary_storage_uuid_for_root_volume="primary-storage-uuid-for-root-volume",
        description="description",
        default_l3_network_uuid="default-l3-network-uuid",
        strategy="InstantStart",
        root_volume_system_tags=["any"],
        data_volume_system_tags=["any"],
        data_volume_system_tags_on_index={"key": "any"},
        ssh_key_pair_uuids=["ssh-key-pair-uuid"],
        platform="platform",
        guest_os_type="guest-os-type",
        architecture="architecture",
        virtio=True,
        disk_aos=["any"],
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
