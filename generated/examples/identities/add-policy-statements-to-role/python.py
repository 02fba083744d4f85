# Add Policy Statements to Role: POST /zstack/v1/identities/roles/{uuid}/policy-statements
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.identities.add_policy_statements_to_role(
        "19d64f55a9723e59849c0f9357a0dded",
        statements=[
            {
                "name": "name",
                "effect": "Allow",
                "principals": [],
                "actions": [],
                "resources": [],
            },
        ],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
