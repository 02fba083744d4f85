# Query SSH Key Pairs by uuid: GET /zstack/v1/ssh-key-pair/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.ssh_key_pair.query_ssh_key_pair_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
