# Query Distributed Storage Pools: GET /zstack/v1/primary-storage/ceph/pools
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.query_ceph_primary_storage_pool()
    print(result)
