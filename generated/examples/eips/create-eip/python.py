# Create EIP: POST /zstack/v1/eips
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.eips.create(
        name="name",
        vip_uuid="vip-uuid",
        description="description",
        vm_nic_uuid="vm-nic-uuid",
        used_ip_uuid="used-ip-uuid",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
