# Query Policies: GET /zstack/v1/accounts/policies
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.accounts.query_policy()
    print(result)
