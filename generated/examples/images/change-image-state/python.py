# Change Image State: PUT /zstack/v1/images/{uuid}/actions (changeimagestate)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.images.change_image_state(
        "19d64f55a9723e59849c0f9357a0dded",
        state_event="enable",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
