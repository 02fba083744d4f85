# Query L3 Networks by uuid: GET /zstack/v1/l3-networks/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.query_l3_network_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
