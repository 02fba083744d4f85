# Get Options of Global Setting: GET /zstack/v1/global-configurations/{category}/{name}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.global_configurations.get_global_config_options("category", "name")
    print(result)
