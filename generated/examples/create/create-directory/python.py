# Create Directory: POST /zstack/v1/create/directory
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.create.create_directory(
        name="name",
        zone_uuid="zone-uuid",
        type="type",
        parent_uuid="parent-uuid",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
