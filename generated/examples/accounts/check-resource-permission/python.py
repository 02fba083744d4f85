# Check Resource Permission: GET /zstack/v1/accounts/resource/api-permissions
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.accounts.check_resource_permission(resource_type="resource-type")
    print(result)
