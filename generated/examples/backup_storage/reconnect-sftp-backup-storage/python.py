# Reconnect SFTP Image Storage: PUT /zstack/v1/backup-storage/sftp/{uuid}/actions (reconnectsftpbackupstorage)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.backup_storage.reconnect_sftp(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"reconnectsftpbackupstorage": {}}},
    )
    print(result)
