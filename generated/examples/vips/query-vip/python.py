# Query VIPs: GET /zstack/v1/vips
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vips.query()
    print(result)
