# Update VM: PUT /zstack/v1/vm-instances/{uuid}/actions (updatevminstance)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.update(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        state="Stopped",
        default_l3_network_uuid="default-l3-network-uuid",
        platform="Linux",
        cpu_num=1,
        memory_size=1,
        reserved_memory_size=1,
        guest_os_type="guest-os-type",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
