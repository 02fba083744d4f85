# Query SFTP Image Storages: GET /zstack/v1/backup-storage/sftp
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.backup_storage.query_sftp()
    print(result)
