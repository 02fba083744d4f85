# Query Address Pools: GET /zstack/v1/l3-networks/address-pools
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.query_address_pool()
    print(result)
