# Undo Snapshot Creation: PUT /zstack/v1/volumes/{uuid}/actions (undosnapshotcreation)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volumes.undo_snapshot_creation(
        "19d64f55a9723e59849c0f9357a0dded",
        snap_shot_uuid="snap-shot-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
