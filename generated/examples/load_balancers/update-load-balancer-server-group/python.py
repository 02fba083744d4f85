# Update Load Balancer Server Group: PUT /zstack/v1/load-balancers/servergroups/{uuid}/actions (updateloadbalancerservergroup)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.load_balancers.update_load_balancer_server_group(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
