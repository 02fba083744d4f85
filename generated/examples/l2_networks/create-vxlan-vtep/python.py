# Create VXLAN VTEP: POST /zstack/v1/l2-networks/vxlan/vteps
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l2_networks.create_vxlan_vtep(
        host_uuid="host-uuid",
        pool_uuid="pool-uuid",
        vtep_ip="vtep-ip",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
