# Query Distributed Image Storage: GET /zstack/v1/backup-storage/ceph
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.backup_storage.query_ceph()
    print(result)
