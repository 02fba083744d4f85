# Sync Image Size: PUT /zstack/v1/images/{uuid}/actions (syncimagesize)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.images.sync_image_size(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"syncimagesize": {}}},
    )
    print(result)
