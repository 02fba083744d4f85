# Query Distributed Image Storage by uuid: GET /zstack/v1/backup-storage/ceph/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.backup_storage.query_ceph_backup_storage_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
