# Query Virtual Router VMs by uuid: GET /zstack/v1/vm-instances/appliances/virtual-routers/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.query_virtual_router_vm_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
