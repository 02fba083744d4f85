# Batch Sync Volume Size: POST /zstack/v1/volumes/batch-sync-volumes
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volumes.batch_sync_volume_size(
        cluster_uuid="cluster-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
