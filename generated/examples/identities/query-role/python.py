# Query Roles: GET /zstack/v1/identities/roles
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.identities.query_role()
    print(result)
