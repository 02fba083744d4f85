# Detach Data Volume from Host: DELETE /zstack/v1/volumes/{volumeUuid}/hosts
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volumes.detach_data_volume_from_host(
        "19d64f55a9723e59849c0f9357a0dded",
        host_uuid="host-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
