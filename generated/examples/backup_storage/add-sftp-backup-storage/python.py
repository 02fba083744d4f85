# Add SFTP Image Storage: POST /zstack/v1/backup-storage/sftp
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.backup_storage.add_sftp(
        hostname="hostname",
        username="username",
        password="password",
        url="url",
        name="name",
        ssh_port=22,
        description="description",
        type="type",
        import_images=True,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
