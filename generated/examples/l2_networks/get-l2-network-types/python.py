# Get L2 Network Types: GET /zstack/v1/l2-networks/types
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l2_networks.get_l2_network_types()
    print(result)
