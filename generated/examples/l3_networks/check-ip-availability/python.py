# Check IP Availability: GET /zstack/v1/l3-networks/{l3NetworkUuid}/ip/{ip}/availability
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.check_ip_availability(
        "19d64f55a9723e59849c0f9357a0dded",
        "ip",
    )
    print(result)
