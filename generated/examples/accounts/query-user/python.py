# Query Users: GET /zstack/v1/accounts/users
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.accounts.query_user()
    print(result)
