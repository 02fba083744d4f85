# Provision Virtual Router Config: PUT /zstack/v1/vm-instances/appliances/virtual-routers/{vmInstanceUuid}/provision
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.provision_virtual_router_config(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
