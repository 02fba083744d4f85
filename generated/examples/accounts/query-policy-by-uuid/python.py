# Query Policies by uuid: GET /zstack/v1/accounts/policies/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.accounts.query_policy_by_uuid("19d64f55a9723e59849c0f9357a0dded")
    print(result)
