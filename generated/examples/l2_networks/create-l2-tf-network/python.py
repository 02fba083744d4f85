# Create L2 TF Network: POST /zstack/v1/l2-networks/tf
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l2_networks.create_l2_tf_network(
        name="name",
        zone_uuid="zone-uuid",
        physical_interface="physical-interface",
        ip_prefix="ip-prefix",
        ip_prefix_length=1,
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
