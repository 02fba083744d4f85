# Query VM NIC Security Policies: GET /zstack/v1/security-groups/nics/security-policy
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.security_groups.query_vm_nic_security_policy()
    print(result)
