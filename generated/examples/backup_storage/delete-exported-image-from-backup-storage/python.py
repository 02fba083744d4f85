# Delete Exported Image from Image Storage: DELETE /zstack/v1/backup-storage/{backupStorageUuid}/exported-images/{imageUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.backup_storage.delete_exported_image_from_backup_storage(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
