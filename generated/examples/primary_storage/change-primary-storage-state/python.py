# Change Data Storage State: PUT /zstack/v1/primary-storage/{uuid}/actions (changeprimarystoragestate)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.change_primary_storage_state(
        "19d64f55a9723e59849c0f9357a0dded",
        state_event="enable",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
