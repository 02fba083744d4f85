# Create Data Volume Template from Volume: POST /zstack/v1/images/data-volume-templates/from/volumes/{volumeUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.images.create_data_volume_template_from_volume(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        backup_storage_uuids=["backup-storage-uuid"],
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
