# Query Roles by uuid: GET /zstack/v1/identities/roles/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.identities.query_role_by_uuid("19d64f55a9723e59849c0f9357a0dded")
    print(result)
