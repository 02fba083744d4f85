# Ungroup Volume Snapshot Group: DELETE /zstack/v1/volume-snapshots/ungroup/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volume_snapshots.ungroup_volume_snapshot_group(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
