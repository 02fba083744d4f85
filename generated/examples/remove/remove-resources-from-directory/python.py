# Remove Resources from Directory: DELETE /zstack/v1/remove/resources/directory
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.remove.remove_resources_from_directory(
        resource_uuids=["resource-uuid"],
        directory_uuid="directory-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
