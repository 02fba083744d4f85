# Query VTEPs: GET /zstack/v1/l2-networks/vteps
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l2_networks.query_vtep()
    print(result)
