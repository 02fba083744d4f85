# Query LLDP Settings of Host NICs by interfaceUuid: GET /zstack/v1/hostNetworkInterface/lldp/{interfaceUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.host_network_interface.query_host_network_interface_lldp_by_interface_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
