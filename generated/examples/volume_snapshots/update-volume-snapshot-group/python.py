# Update Volume Snapshot Group: PUT /zstack/v1/volume-snapshots/group/{uuid}/actions (updatevolumesnapshotgroup)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volume_snapshots.update_volume_snapshot_group(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
