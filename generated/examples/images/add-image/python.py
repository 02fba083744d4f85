# Add Image: POST /zstack/v1/images
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.images.add(
        name="name",
        url="url",
        backup_storage_uuids=["backup-storage-uuid"],
        description="description",
        media_type="RootVolumeTemplate",
        guest_os_type="guest-os-type",
        architecture="x86_64",
        system=True,
        format="format",
        platform="Linux",
        type="type",
        virtio=True,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
