# Add Resources to Directory: POST /zstack/v1/add/resources/directory
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.add.add_resources_to_directory(
        resource_uuids=["resource-uuid"],
        directory_uuid="directory-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
