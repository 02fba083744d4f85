# Export Image from Image Storage: PUT /zstack/v1/backup-storage/{backupStorageUuid}/actions (exportimagefrombackupstorage)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.backup_storage.export_image_from_backup_storage(
        "19d64f55a9723e59849c0f9357a0dded",
        image_uuid="image-uuid",
        export_format="raw",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
