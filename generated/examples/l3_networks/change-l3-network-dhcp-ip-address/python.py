# Change L3 Network DHCP IP Address: PUT /zstack/v1/l3-networks/{l3NetworkUuid}/dhcp-ip
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.change_l3_network_dhcp_ip_address(
        "19d64f55a9723e59849c0f9357a0dded",
        dhcp_server_ip="dhcp-server-ip",
        dhcpv6_server_ip="dhcpv6-server-ip",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
