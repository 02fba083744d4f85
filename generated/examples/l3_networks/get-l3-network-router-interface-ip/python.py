# Get L3 Network Router Interface IP: GET /zstack/v1/l3-networks/{l3NetworkUuid}/router-interface-ip
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.get_l3_network_router_interface_ip(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
