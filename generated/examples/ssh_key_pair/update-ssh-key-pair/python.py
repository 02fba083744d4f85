# Update SSH Key Pair: PUT /zstack/v1/ssh-key-pair/{uuid}/actions (updatesshkeypair)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.ssh_key_pair.update(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
