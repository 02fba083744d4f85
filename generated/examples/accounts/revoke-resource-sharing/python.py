# Revoke Resource Sharing: PUT /zstack/v1/accounts/resources/actions (revokeresourcesharing)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.accounts.revoke_resource_sharing(
        resource_uuids=["resource-uuid"],
        to_public=True,
        account_uuids=["account-uuid"],
        all=True,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
