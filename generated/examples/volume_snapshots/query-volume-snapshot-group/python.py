# Query Volume Snapshot Groups: GET /zstack/v1/volume-snapshots/group
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volume_snapshots.query_volume_snapshot_group()
    print(result)
