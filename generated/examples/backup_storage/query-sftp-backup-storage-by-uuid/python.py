# Query SFTP Image Storages by uuid: GET /zstack/v1/backup-storage/sftp/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.backup_storage.query_sftp_backup_storage_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
