# Update Port Forwarding Rule: PUT /zstack/v1/port-forwarding/{uuid}/actions (updateportforwardingrule)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.port_forwarding.update_port_forwarding_rule(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
