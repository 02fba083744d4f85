# Query EIPs by uuid: GET /zstack/v1/eips/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.eips.query_eip_by_uuid("19d64f55a9723e59849c0f9357a0dded")
    print(result)
