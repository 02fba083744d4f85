# Query VM NICs in Security Group: GET /zstack/v1/security-groups/vm-instances/nics
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.security_groups.query_vm_nic_in_security_group()
    print(result)
