# Update Load Balancer: PUT /zstack/v1/load-balancers/{uuid}/actions (updateloadbalancer)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.load_balancers.update(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
