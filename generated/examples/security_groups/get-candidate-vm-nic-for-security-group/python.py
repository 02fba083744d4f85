# Get Candidate VM NIC for Security Group: GET /zstack/v1/security-groups/{securityGroupUuid}/vm-instances/candidate-nics
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.security_groups.get_candidate_vm_nic_for_security_group(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
