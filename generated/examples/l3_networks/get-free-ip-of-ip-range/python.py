# Get Free IP of IP Range: GET /zstack/v1/l3-networks/ip-ranges/{ipRangeUuid}/ip/free
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.get_free_ip_of_ip_range(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
