# Update Image: PUT /zstack/v1/images/{uuid}/actions (updateimage)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.images.update(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        guest_os_type="guest-os-type",
        media_type="RootVolumeTemplate",
        format="raw",
        system=True,
        platform="Linux",
        architecture="x86_64",
        virtio=True,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
