# Create VM from Volume: POST /zstack/v1/vm-instances/from/volume
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.create_vm_instance_from_volume(
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
    print(result)
