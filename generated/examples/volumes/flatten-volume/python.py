# Flatten Volume: PUT /zstack/v1/volumes/{uuid}/actions (flattenvolume)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volumes.flatten(
        "19d64f55a9723e59849c0f9357a0dded",
        dry_run=True,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
