# Detach ISO from VM: DELETE /zstack/v1/vm-instances/{vmInstanceUuid}/iso
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.detach_iso_from_vm_instance(
        "19d64f55a9723e59849c0f9357a0dded",
        iso_uuid="iso-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
