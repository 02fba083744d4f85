# Get Volume Snapshot Size: PUT /zstack/v1/volume-snapshots/{uuid}/actions (getvolumesnapshotsize)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volume_snapshots.get_volume_snapshot_size(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"getvolumesnapshotsize": {}}},
    )
    print(result)
