# Create Root Volume Template from Root Volume: POST /zstack/v1/images/root-volume-templates/from/volumes/{rootVolumeUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.images.create_root_volume_template_from_root_volume(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        guest_os_type="guest-os-type",
        backup_storage_uuids=["backup-storage-uuid"],
        platform="Linux",
        system=True,
        architecture="architecture",
        virtio=True,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
