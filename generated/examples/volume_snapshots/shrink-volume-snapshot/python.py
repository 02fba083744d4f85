# Shrink Volume Snapshot: PUT /zstack/v1/volume-snapshots/shrink/{uuid}/actions (shrinkvolumesnapshot)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volume_snapshots.shrink(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"shrinkvolumesnapshot": {}}},
    )
    print(result)
