# Attach Data Volume to Host: POST /zstack/v1/volumes/{volumeUuid}/hosts/{hostUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volumes.attach_data_volume_to_host(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        mount_path="mount-path",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
