# Query Volume Snapshots: GET /zstack/v1/volume-snapshots
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volume_snapshots.query()
    print(result)
