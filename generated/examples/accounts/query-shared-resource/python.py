# Query Shared Resources: GET /zstack/v1/accounts/resources
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.accounts.query_shared_resource()
    print(result)
