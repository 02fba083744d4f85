# Delete VM NIC from Security Group: DELETE /zstack/v1/security-groups/{securityGroupUuid}/vm-instances/nics
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.security_groups.delete_vm_nic_from_security_group(
        "19d64f55a9723e59849c0f9357a0dded",
        vm_nic_uuids=["vm-nic-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
