# Query L2 VLAN Networks by uuid: GET /zstack/v1/l2-networks/vlan/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l2_networks.query_l2_vlan_network_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
