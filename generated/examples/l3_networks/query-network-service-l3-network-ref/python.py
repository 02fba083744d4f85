# Query Network Service L3 Network Refs: GET /zstack/v1/l3-networks/network-services/refs
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.query_network_service_l3_network_ref()
    print(result)
