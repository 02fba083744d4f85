# GetVmInstance: GET /vm-instances/{id}
from acme import Client

with Client() as client:
    result = client.vm_instances.get_vm_instance("id")
    print(result)
