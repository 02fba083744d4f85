# Generate SSH Key Pair: POST /zstack/v1/ssh-key-pair/generate
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.ssh_key_pair.generate(
        name="name",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
