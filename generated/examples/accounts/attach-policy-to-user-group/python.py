# Attach Policy to User Group: POST /zstack/v1/accounts/groups/{groupUuid}/policies
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.accounts.attach_policy_to_user_group(
        "19d64f55a9723e59849c0f9357a0dded",
        policy_uuid="policy-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
