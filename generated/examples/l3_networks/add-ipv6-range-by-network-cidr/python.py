# Add IPv6 Range by Network CIDR: POST /zstack/v1/l3-networks/{l3NetworkUuid}/ipv6-ranges/by-cidr
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.add_ipv6_range_by_network_cidr(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        network_cidr="network-cidr",
        address_mode="SLAAC",
        description="description",
        ip_range_type="Normal",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
