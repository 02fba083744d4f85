# Query L3 Networks: GET /zstack/v1/l3-networks
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.query()
    print(result)
