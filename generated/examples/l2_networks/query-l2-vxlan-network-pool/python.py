# Query L2 VXLAN Network Pools: GET /zstack/v1/l2-networks/vxlan-pool
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l2_networks.query_l2_vxlan_network_pool()
    print(result)
