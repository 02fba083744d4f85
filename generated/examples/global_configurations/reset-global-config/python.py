# Reset Global Settings: PUT /zstack/v1/global-configurations/actions (resetglobalconfig)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.global_configurations.reset_global_config(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"resetglobalconfig": {}}},
    )
    print(result)
