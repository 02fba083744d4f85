# Sync Data Storage Capacity: PUT /zstack/v1/primary-storage/{primaryStorageUuid}/actions (syncprimarystoragecapacity)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.sync_primary_storage_capacity(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"syncprimarystoragecapacity": {}}},
    )
    print(result)
