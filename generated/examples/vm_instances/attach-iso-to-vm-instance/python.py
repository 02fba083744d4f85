# Attach ISO to VM: POST /zstack/v1/vm-instances/{vmInstanceUuid}/iso/{isoUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.attach_iso_to_vm_instance(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
