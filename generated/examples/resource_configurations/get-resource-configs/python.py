# Get Resource Settings: GET /zstack/v1/resource-configurations/{resourceUuid}/{category}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.resource_configurations.get_resource_configs(
        "19d64f55a9723e59849c0f9357a0dded",
        "category",
        names=["name"],
    )
    print(result)
