# Get L3 Network Types: GET /zstack/v1/l3-networks/types
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.get_l3_network_types()
    print(result)
