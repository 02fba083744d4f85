# Query Security Groups: GET /zstack/v1/security-groups
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.security_groups.query()
    print(result)
