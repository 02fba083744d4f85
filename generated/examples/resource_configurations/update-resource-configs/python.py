# Update Resource Settings in Batch: POST /zstack/v1/resource-configurations/{resourceUuid}/resource-configs/actions
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.resource_configurations.update_resource_configs(
        "19d64f55a9723e59849c0f9357a0dded",
        resource_configs=[{"category": "category", "name": "name", "value": "value"}],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
