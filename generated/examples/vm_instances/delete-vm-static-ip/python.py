# Delete VM Static IP: DELETE /zstack/v1/vm-instances/{vmInstanceUuid}/static-ips
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.delete_vm_static_ip(
        "19d64f55a9723e59849c0f9357a0dded",
        l3_network_uuid="l3-network-uuid",
        static_ip="static-ip",
        delete_mode="Permissive",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
