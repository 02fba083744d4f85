# Get Free IP of L3 Network: GET /zstack/v1/l3-networks/{l3NetworkUuid}/ip/free
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.get_free_ip_of_l3_network(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
