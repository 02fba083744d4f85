# Query SSH Key Pairs: GET /zstack/v1/ssh-key-pair
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.ssh_key_pair.query()
    print(result)
