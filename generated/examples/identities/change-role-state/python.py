# Change Role State: PUT /zstack/v1/identities/roles/{uuid}/actions (changerolestate)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.identities.change_role_state(
        "19d64f55a9723e59849c0f9357a0dded",
        state_event="enable",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
