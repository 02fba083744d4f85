# Add External Image Storage: POST /zstack/v1/backup-storage/addon
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.backup_storage.add_external(
        identity="identity",
        url="url",
        name="name",
        description="description",
        type="type",
        import_images=True,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
