# Update Resource Setting: PUT /zstack/v1/resource-configurations/{category}/{name}/{resourceUuid}/actions (updateresourceconfig)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.resource_configurations.update_resource_config(
        "category",
        "name",
        "19d64f55a9723e59849c0f9357a0dded",
        value="value",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
