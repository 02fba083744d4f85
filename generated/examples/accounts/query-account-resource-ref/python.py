# Query Account Resource Refs: GET /zstack/v1/accounts/resources/refs
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.accounts.query_account_resource_ref()
    print(result)
