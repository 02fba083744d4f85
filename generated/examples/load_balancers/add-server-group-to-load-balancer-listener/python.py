# Add Server Group to Load Balancer Listener: POST /zstack/v1/load-balancers/listeners/{listenerUuid}/servergroups
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.load_balancers.add_server_group_to_load_balancer_listener(
        "19d64f55a9723e59849c0f9357a0dded",
        server_group_uuid="server-group-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
