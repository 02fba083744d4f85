# Create Port Forwarding Rule: POST /zstack/v1/port-forwarding
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.port_forwarding.create_port_forwarding_rule(
        vip_uuid="vip-uuid",
        vip_port_start=1,
        protocol_type="TCP",
        name="name",
        vip_port_end=1,
        private_port_start=1,
        private_port_end=1,
        vm_nic_uuid="vm-nic-uuid",
        allowed_cidr="allowed-cidr",
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
