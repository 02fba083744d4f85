# Add Access Control List to Load Balancer: POST /zstack/v1/load-balancers/listeners/{listenerUuid}/access-control-lists
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.load_balancers.add_access_control_list_to_load_balancer(
        "19d64f55a9723e59849c0f9357a0dded",
        acl_uuids=["acl-uuid"],
        acl_type="white",
        server_group_uuids=["server-group-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
