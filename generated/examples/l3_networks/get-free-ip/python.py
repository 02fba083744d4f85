# Get Free IP: GET /zstack/v1/l3-networks/ip/free
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.get_free_ip()
    print(result)
