# Create Virtual Router Offering: POST /zstack/v1/instance-offerings/virtual-routers
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.instance_offerings.create_virtual_router_offering(
        zone_uuid="zone-uuid",
        management_network_uuid="management-network-uuid",
        image_uuid="image-uuid",
        name="name",
        cpu_num=1,
        memory_size=1,
        public_network_uuid="public-network-uuid",
        is_default=True,
        description="description",
        reserved_memory_size=1,
        allocator_strategy="allocator-strategy",
        sort_key=1,
        type="type",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
