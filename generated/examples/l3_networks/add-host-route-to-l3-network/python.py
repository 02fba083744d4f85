# Add Host Route to L3 Network: POST /zstack/v1/l3-networks/{l3NetworkUuid}/hostroute
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.add_host_route_to_l3_network(
        "19d64f55a9723e59849c0f9357a0dded",
        prefix="prefix",
        nexthop="nexthop",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
