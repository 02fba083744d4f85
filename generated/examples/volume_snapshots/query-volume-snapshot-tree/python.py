# Query Volume Snapshot Trees: GET /zstack/v1/volume-snapshots/trees
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volume_snapshots.query_volume_snapshot_tree()
    print(result)
