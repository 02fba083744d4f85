# Stop VM: PUT /zstack/v1/vm-instances/{uuid}/actions (stopvminstance)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.stop(
        "19d64f55a9723e59849c0f9357a0dded",
        type="grace",
        stop_ha="true",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
