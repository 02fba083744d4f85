# Get Trash on Image Storage: GET /zstack/v1/backup-storage/trash
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.backup_storage.get_trash_on_backup_storage(uuid="uuid")
    print(result)
