# Update Quota: PUT /zstack/v1/accounts/quotas/actions (updatequota)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.accounts.update_quota(
        identity_uuid="identity-uuid",
        name="name",
        value=1,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
