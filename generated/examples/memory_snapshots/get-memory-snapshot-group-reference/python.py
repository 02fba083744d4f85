# Get Memory Snapshot Group Reference: GET /zstack/v1/memory-snapshots/group/reference
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.memory_snapshots.get_memory_snapshot_group_reference(
        resource_uuid="resource-uuid",
        resource_type="resource-type",
    )
    print(result)
