# Create User Tag: POST /zstack/v1/user-tags
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.user_tags.create(
        resource_type="resource-type",
        resource_uuid="resource-uuid",
        tag="tag",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
