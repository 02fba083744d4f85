# Create VM NIC: POST /zstack/v1/nics
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.nics.create_vm(
        l3_network_uuid="l3-network-uuid",
        ip="ip",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
