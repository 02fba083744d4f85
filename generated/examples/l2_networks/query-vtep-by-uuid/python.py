# Query VTEPs by uuid: GET /zstack/v1/l2-networks/vteps/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l2_networks.query_vtep_by_uuid("19d64f55a9723e59849c0f9357a0dded")
    print(result)
