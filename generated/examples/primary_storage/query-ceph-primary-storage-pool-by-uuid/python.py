# Query Distributed Storage Pools by uuid: GET /zstack/v1/primary-storage/ceph/pools/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.query_ceph_primary_storage_pool_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
