# Get Local Storage Host Disk Capacity: GET /zstack/v1/primary-storage/local-storage/{primaryStorageUuid}/capacities
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.get_local_storage_host_disk_capacity(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
