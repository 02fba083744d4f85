# Create Role: POST /zstack/v1/identities/roles
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.identities.create_role(
        name="name",
        description="description",
        statements=[
            {
                "name": "name",
                "effect": "Allow",
                "principals": [],
                "actions": [],
                "resources": [],
            },
        ],
        policy_uuids=["policy-uuid"],
        identity="identity",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
