# Update User: PUT /zstack/v1/accounts/users/actions (updateuser)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.accounts.update_user(
        uuid="uuid",
        password="password",
        name="name",
        description="description",
        old_password="old-password",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
