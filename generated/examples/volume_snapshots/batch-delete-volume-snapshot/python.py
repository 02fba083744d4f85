# Batch Delete Volume Snapshot: PUT /zstack/v1/volume-snapshots/batch-delete
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volume_snapshots.batch_delete(
        uuids=["uuid"],
        delete_mode="Permissive",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
