# Add DNS to L3 Network: POST /zstack/v1/l3-networks/{l3NetworkUuid}/dns
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.add_dns_to_l3_network(
        "19d64f55a9723e59849c0f9357a0dded",
        dns="dns",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
