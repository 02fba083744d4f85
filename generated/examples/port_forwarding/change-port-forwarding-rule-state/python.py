# Change Port Forwarding Rule State: PUT /zstack/v1/port-forwarding/{uuid}/actions (changeportforwardingrulestate)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.port_forwarding.change_port_forwarding_rule_state(
        "19d64f55a9723e59849c0f9357a0dded",
        state_event="enable",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
