# Share Resources: PUT /zstack/v1/accounts/resources/actions (shareresource)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.accounts.share_resource(
        resource_uuids=["resource-uuid"],
        account_uuids=["account-uuid"],
        to_public=True,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
