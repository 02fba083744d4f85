# Check Volume Snapshot Group Availability: GET /zstack/v1/volume-snapshots/groups/availabilities
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volume_snapshots.check_volume_snapshot_group_availability(
        uuids=["uuid"],
    )
    print(result)
