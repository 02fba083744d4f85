# Update Instance Offering: PUT /zstack/v1/instance-offerings/{uuid}/actions (updateinstanceoffering)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.instance_offerings.update(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        allocator_strategy="allocator-strategy",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
