# Query Quotas: GET /zstack/v1/accounts/quotas
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.accounts.query_quota()
    print(result)
