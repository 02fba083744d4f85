# Revert Volume from Snapshot: PUT /zstack/v1/volume-snapshots/{uuid}/actions (revertvolumefromsnapshot)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volume_snapshots.revert_volume_from_snapshot(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"revertvolumefromsnapshot": {}}},
    )
    print(result)
