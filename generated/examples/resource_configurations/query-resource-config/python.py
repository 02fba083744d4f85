# Query Resource Settings: GET /zstack/v1/resource-configurations
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.resource_configurations.query_resource_config()
    print(result)
