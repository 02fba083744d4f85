# Change Disk Offering State: PUT /zstack/v1/disk-offerings/{uuid}/actions (changediskofferingstate)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.disk_offerings.change_disk_offering_state(
        "19d64f55a9723e59849c0f9357a0dded",
        state_event="enable",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
