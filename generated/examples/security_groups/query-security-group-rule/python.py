# Query Security Group Rules: GET /zstack/v1/security-groups/rules
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.security_groups.query_security_group_rule()
    print(result)
