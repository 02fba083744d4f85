# Set L3 Network Router Interface IP: POST /zstack/v1/l3-networks/{l3NetworkUuid}/router-interface-ip
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.set_l3_network_router_interface_ip(
        "19d64f55a9723e59849c0f9357a0dded",
        router_interface_ip="router-interface-ip",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
