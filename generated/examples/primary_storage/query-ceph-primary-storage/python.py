# Query Distributed Storage: GET /zstack/v1/primary-storage/ceph
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.query_ceph()
    print(result)
