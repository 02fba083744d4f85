# Create Access Control List: POST /zstack/v1/access-control-lists
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.access_control_lists.create(
        name="name",
        description="description",
        ip_version=4,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
