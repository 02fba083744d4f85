# Detach Port Forwarding Rule: DELETE /zstack/v1/port-forwarding/{uuid}/vm-instances/nics
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.port_forwarding.detach_port_forwarding_rule(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
