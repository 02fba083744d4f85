# Remove Host Route from L3 Network: DELETE /zstack/v1/l3-networks/{l3NetworkUuid}/hostroute
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.remove_host_route_from_l3_network(
        "19d64f55a9723e59849c0f9357a0dded",
        prefix="prefix",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
