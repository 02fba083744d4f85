# Get Volume Capabilities: GET /zstack/v1/volumes/{uuid}/capabilities
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volumes.get_volume_capabilities("19d64f55a9723e59849c0f9357a0dded")
    print(result)
