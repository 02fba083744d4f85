# Get Zone: GET /zstack/v1/zones/{uuid}/info
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.zones.get("19d64f55a9723e59849c0f9357a0dded")
    print(result)
