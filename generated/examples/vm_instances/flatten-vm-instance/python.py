# Flatten VM Volumes: PUT /zstack/v1/vm-instances/{uuid}/actions (flattenvminstance)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.flatten(
        "19d64f55a9723e59849c0f9357a0dded",
        full=True,
        dry_run=True,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
