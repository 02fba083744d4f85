# Update Role: PUT /zstack/v1/identities/roles/{uuid}/actions (updaterole)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.identities.update_role(
        "19d64f55a9723e59849c0f9357a0dded",
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
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
