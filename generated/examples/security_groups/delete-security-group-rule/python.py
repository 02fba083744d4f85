# Delete Security Group Rule: DELETE /zstack/v1/security-groups/rules
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.security_groups.delete_security_group_rule(
        rule_uuids=["rule-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
