# Attach Network Service to L3 Network: POST /zstack/v1/l3-networks/{l3NetworkUuid}/network-services
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.attach_network_service_to_l3_network(
        "19d64f55a9723e59849c0f9357a0dded",
        network_services={"key": ["network-service"]},
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
