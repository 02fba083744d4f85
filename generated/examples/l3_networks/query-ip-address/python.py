# Query IP Addresses: GET /zstack/v1/l3-networks/ip-address
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.query_ip_address()
    print(result)
