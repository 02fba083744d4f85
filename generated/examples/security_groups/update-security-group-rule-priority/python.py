# Update Security Group Rule Priority: PUT /zstack/v1/security-groups/{securityGroupUuid}/rules/priority/actions (updatesecuritygrouprulepriority)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.security_groups.update_security_group_rule_priority(
        "19d64f55a9723e59849c0f9357a0dded",
        type="Ingress",
        rules=[{"ruleUuid": "rule-uuid", "priority": 1}],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
