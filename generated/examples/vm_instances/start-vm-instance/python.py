# Start VM: PUT /zstack/v1/vm-instances/{uuid}/actions (startvminstance)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.start(
        "19d64f55a9723e59849c0f9357a0dded",
        cluster_uuid="cluster-uuid",
        host_uuid="host-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
