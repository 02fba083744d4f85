# Query VIPs by uuid: GET /zstack/v1/vips/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vips.query_vip_by_uuid("19d64f55a9723e59849c0f9357a0dded")
    print(result)
