# Get LLDP Neighbor of Host NIC: GET /zstack/v1/hostNetworkInterface/lldp/{interfaceUuid}/info
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.host_network_interface.get_host_network_interface_lldp(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
