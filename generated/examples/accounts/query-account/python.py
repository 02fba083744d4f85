# Query Accounts: GET /zstack/v1/accounts
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.accounts.query()
    print(result)
