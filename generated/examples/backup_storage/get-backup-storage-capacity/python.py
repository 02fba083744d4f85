# Get Image Storage Capacity: GET /zstack/v1/backup-storage/capacities
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.backup_storage.get_backup_storage_capacity()
    print(result)
