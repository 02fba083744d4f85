# Create Data Volume: POST /zstack/v1/volumes/data
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volumes.create_data(
        name="name",
        description="description",
        disk_offering_uuid="disk-offering-uuid",
        disk_size=1,
        primary_storage_uuid="primary-storage-uuid",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
