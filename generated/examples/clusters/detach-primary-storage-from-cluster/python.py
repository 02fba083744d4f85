# Detach Data Storage from Cluster: DELETE /zstack/v1/clusters/{clusterUuid}/primary-storage/{primaryStorageUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.clusters.detach_primary_storage_from_cluster(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
