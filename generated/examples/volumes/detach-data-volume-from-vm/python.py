# Detach Data Volume from VM: DELETE /zstack/v1/volumes/{uuid}/vm-instances
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volumes.detach_data_volume_from_vm(
        "19d64f55a9723e59849c0f9357a0dded",
        vm_uuid="vm-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
