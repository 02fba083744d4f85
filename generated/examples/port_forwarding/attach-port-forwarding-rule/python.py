# Attach Port Forwarding Rule: POST /zstack/v1/port-forwarding/{ruleUuid}/vm-instances/nics/{vmNicUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.port_forwarding.attach_port_forwarding_rule(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
