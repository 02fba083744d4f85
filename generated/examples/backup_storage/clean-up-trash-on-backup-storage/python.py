# Clean Up Trash on Image Storage: PUT /zstack/v1/backup-storage/{uuid}/trash/actions (cleanuptrashonbackupstorage)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.backup_storage.clean_up_trash_on_backup_storage(
        "19d64f55a9723e59849c0f9357a0dded",
        trash_id=1,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
