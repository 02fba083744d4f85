# Create Policy: POST /zstack/v1/accounts/policies
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.accounts.create_policy(
        name="name",
        statements=[
            {
                "name": "name",
                "effect": "Allow",
                "principals": [],
                "actions": [],
                "resources": [],
            },
        ],
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
