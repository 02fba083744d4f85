# Expunge Image: PUT /zstack/v1/images/{imageUuid}/actions (expungeimage)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.images.expunge(
        "19d64f55a9723e59849c0f9357a0dded",
        uuid="uuid",
        backup_storage_uuids=["backup-storage-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
