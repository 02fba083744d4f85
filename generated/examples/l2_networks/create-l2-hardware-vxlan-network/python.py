# Create L2 Hardware VXLAN Network: POST /zstack/v1/l2-networks/hardware-vxlan
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l2_networks.create_l2_hardware_vxlan_network(
        pool_uuid="pool-uuid",
        name="name",
        zone_uuid="zone-uuid",
        physical_interface="physical-interface",
        vni=1,
        description="description",
        type="type",
        v_switch_type="LinuxBridge",
        isolated=True,
        pvlan="pvlan",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
