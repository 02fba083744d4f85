# Set Image Boot Mode: PUT /zstack/v1/images/{uuid}/actions (setimagebootmode)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.images.set_image_boot_mode(
        "19d64f55a9723e59849c0f9357a0dded",
        boot_mode="Legacy",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
