# Query LLDP Settings of Host NICs: GET /zstack/v1/hostNetworkInterface/lldp/all
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.host_network_interface.query_host_network_interface_lldp()
    print(result)
