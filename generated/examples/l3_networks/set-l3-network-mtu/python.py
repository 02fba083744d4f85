# Set L3 Network MTU: POST /zstack/v1/l3-networks/{l3NetworkUuid}/mtu
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.set_l3_network_mtu(
        "19d64f55a9723e59849c0f9357a0dded",
        mtu=68,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
