# Query Volume Snapshot Groups by uuid: GET /zstack/v1/volume-snapshots/group/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volume_snapshots.query_volume_snapshot_group_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
