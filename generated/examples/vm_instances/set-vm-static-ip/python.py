# Set VM Static IP: PUT /zstack/v1/vm-instances/{vmInstanceUuid}/actions (setvmstaticip)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.set_vm_static_ip(
        "19d64f55a9723e59849c0f9357a0dded",
        l3_network_uuid="l3-network-uuid",
        ip="ip",
        ip6="ip6",
        netmask="netmask",
        gateway="gateway",
        ipv6_gateway="ipv6-gateway",
        ipv6_prefix="ipv6-prefix",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
