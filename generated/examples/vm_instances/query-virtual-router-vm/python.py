# Query Virtual Router VMs: GET /zstack/v1/vm-instances/appliances/virtual-routers
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.query_virtual_router_vm()
    print(result)
