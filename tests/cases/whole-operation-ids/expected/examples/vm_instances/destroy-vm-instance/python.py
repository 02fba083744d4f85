# DestroyVmInstance: DELETE /vm-instances/{id}
from acme import Client

with Client() as client:
    client.vm_instances.destroy("id")
