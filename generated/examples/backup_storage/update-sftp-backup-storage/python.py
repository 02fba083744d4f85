# Update SFTP Image Storage: PUT /zstack/v1/backup-storage/sftp/{uuid}/actions (updatesftpbackupstorage)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.backup_storage.update_sftp(
        "19d64f55a9723e59849c0f9357a0dded",
        username="username",
        password="password",
        hostname="hostname",
        ssh_port=1,
        name="name",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
