# Create Load Balancer Server Group: POST /zstack/v1/load-balancers/{loadBalancerUuid}/servergroups
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.load_balancers.create_load_balancer_server_group(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        ip_version=1,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
