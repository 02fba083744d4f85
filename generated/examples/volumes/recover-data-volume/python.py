# Recover Data Volume: PUT /zstack/v1/volumes/{uuid}/actions (recoverdatavolume)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volumes.recover_data(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"recoverdatavolume": {}}},
    )
    print(result)
