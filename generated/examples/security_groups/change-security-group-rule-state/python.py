# Change Security Group Rule State: PUT /zstack/v1/security-groups/{securityGroupUuid}/rules/state/actions (changesecuritygrouprulestate)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.security_groups.change_security_group_rule_state(
        "19d64f55a9723e59849c0f9357a0dded",
        rule_uuids=["rule-uuid"],
        state="Enabled",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
