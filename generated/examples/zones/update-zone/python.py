# Update Zone: PUT /zstack/v1/zones/{uuid}/actions (updatezone)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.zones.update(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        is_default=True,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
