# Create Root Volume Template from Volume Snapshot: POST /zstack/v1/images/root-volume-templates/from/volume-snapshots/{snapshotUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.images.create_root_volume_template_from_volume_snapshot(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        backup_storage_uuids=["backup-storage-uuid"],
        description="description",
        guest_os_type="guest-os-type",
        platform="Linux",
        architecture="architecture",
        system=True,
        virtio=True,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
