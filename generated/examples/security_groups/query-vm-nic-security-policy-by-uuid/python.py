# Query VM NIC Security Policies by uuid: GET /zstack/v1/security-groups/nics/{uuid}/security-policy
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.security_groups.query_vm_nic_security_policy_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
