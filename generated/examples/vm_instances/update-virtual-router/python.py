# Update Virtual Router: PUT /zstack/v1/vm-instances/appliances/virtual-routers/{vmInstanceUuid}/actions (updatevirtualrouter)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.update_virtual_router(
        "19d64f55a9723e59849c0f9357a0dded",
        default_route_l3_network_uuid="default-route-l3-network-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
