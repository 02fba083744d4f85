# Add Security Group Rule: POST /zstack/v1/security-groups/{securityGroupUuid}/rules
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.security_groups.add_security_group_rule(
        "19d64f55a9723e59849c0f9357a0dded",
        rules=[
            {
                "type": "type",
                "state": "state",
                "description": "description",
                "remoteSecurityGroupUuid": "remote-security-group-uuid",
                "ipVersion": 1,
                "protocol": "protocol",
                "srcIpRange": "src-ip-range",
                "dstIpRange": "dst-ip-range",
                "dstPortRange": "dst-port-range",
                "action": "action",
                "startPort": 1,
                "endPort": 1,
                "allowedCidr": "allowed-cidr",
            },
        ],
        remote_security_group_uuids=["remote-security-group-uuid"],
        priority=-1,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
