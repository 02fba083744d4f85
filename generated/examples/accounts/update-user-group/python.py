# Update User Group: PUT /zstack/v1/accounts/groups/actions (updateusergroup)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.accounts.update_user_group(
        uuid="uuid",
        name="name",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
