# Delete Resource Setting: DELETE /zstack/v1/resource-configurations/{category}/{name}/{resourceUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.resource_configurations.delete_resource_config(
        "category",
        "name",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
