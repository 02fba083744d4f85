# Change Security Group Rule: PUT /zstack/v1/security-groups/rules/{uuid}/actions (changesecuritygrouprule)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.security_groups.change_security_group_rule(
        "19d64f55a9723e59849c0f9357a0dded",
        description="description",
        remote_security_group_uuid="remote-security-group-uuid",
        action="DROP",
        state="Enabled",
        priority=1,
        protocol="ALL",
        src_ip_range="src-ip-range",
        dst_ip_range="dst-ip-range",
        dst_port_range="dst-port-range",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
