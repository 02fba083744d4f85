# Create Load Balancer: POST /zstack/v1/load-balancers
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.load_balancers.create(
        name="name",
        description="description",
        vip_uuid="vip-uuid",
        ipv6_vip_uuid="ipv6-vip-uuid",
        type="type",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
