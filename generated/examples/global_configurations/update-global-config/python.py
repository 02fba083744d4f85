# Update Global Setting: PUT /zstack/v1/global-configurations/{category}/{name}/actions (updateglobalconfig)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.global_configurations.update_global_config(
        "category",
        "name",
        value="value",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
