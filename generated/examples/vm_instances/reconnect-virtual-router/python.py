# Reconnect Virtual Router: PUT /zstack/v1/vm-instances/appliances/virtual-routers/{vmInstanceUuid}/actions (reconnectvirtualrouter)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.reconnect_virtual_router(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"reconnectvirtualrouter": {}}},
    )
    print(result)
