# Set VM Boot Volume: PUT /zstack/v1/vm-instances/{vmInstanceUuid}/actions (setvmbootvolume)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.set_vm_boot_volume(
        "19d64f55a9723e59849c0f9357a0dded",
        volume_uuid="volume-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
