# Create VM from Volume Snapshot Group: POST /zstack/v1/vm-instances/from/volume-snapshots/group/{volumeSnapshotGroupUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.create_vm_instance_from_volume_snapshot_group(
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
        data_volume_system_tags={"key": ["data-volume-system-tag"]},
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
