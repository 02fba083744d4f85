# Query L2 VLAN Networks: GET /zstack/v1/l2-networks/vlan
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l2_networks.query_l2_vlan_network()
    print(result)
