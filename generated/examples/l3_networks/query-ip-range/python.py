# Query IP Ranges: GET /zstack/v1/l3-networks/ip-ranges
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.query_ip_range()
    print(result)
