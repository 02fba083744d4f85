# Log In with User: PUT /zstack/v1/accounts/users/login
from zstack import Client

with Client() as client:
    result = client.accounts.log_in_by_user(
        user_name="user-name",
        password="password",
        account_uuid="account-uuid",
        account_name="account-name",
        client_info={"key": "client-info"},
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
