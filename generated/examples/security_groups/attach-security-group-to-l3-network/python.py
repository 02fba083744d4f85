# Attach Security Group to L3 Network: POST /zstack/v1/security-groups/{securityGroupUuid}/l3-networks/{l3NetworkUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.security_groups.attach_security_group_to_l3_network(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
