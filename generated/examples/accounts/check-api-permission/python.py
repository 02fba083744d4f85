# Check API Permission: PUT /zstack/v1/accounts/permissions/actions (checkapipermission)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.accounts.check_api_permission(
        api_names=["api-name"],
        user_uuid="user-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
