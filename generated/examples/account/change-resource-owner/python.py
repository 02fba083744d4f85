# Change Resource Owner: POST /zstack/v1/account/{accountUuid}/resources
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.account.change_resource_owner(
        "19d64f55a9723e59849c0f9357a0dded",
        resource_uuid="resource-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
