# Change VM NIC Security Policy: PUT /zstack/v1/security-groups/nics/{vmNicUuid}/security-policy/actions (changevmnicsecuritypolicy)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.security_groups.change_vm_nic_security_policy(
        "19d64f55a9723e59849c0f9357a0dded",
        ingress_policy="DENY",
        egress_policy="DENY",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
