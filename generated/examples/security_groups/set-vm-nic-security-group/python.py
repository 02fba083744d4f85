# Set VM NIC Security Group: PUT /zstack/v1/security-groups/nics/{vmNicUuid}/actions (setvmnicsecuritygroup)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.security_groups.set_vm_nic(
        "19d64f55a9723e59849c0f9357a0dded",
        refs=[{"securityGroupUuid": "security-group-uuid", "priority": 1}],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
