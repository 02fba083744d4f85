# Get Resource Account: GET /zstack/v1/resources/accounts
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.resources.get_resource_account(resource_uuids=["resource-uuid"])
    print(result)
