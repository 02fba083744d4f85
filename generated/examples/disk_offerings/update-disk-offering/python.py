# Update Disk Offering: PUT /zstack/v1/disk-offerings/{uuid}/actions (updatediskoffering)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.disk_offerings.update(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
