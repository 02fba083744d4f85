# getVm: GET /vms/{id}
from acme import Client

with Client() as client:
    result = client.get_vm_2("id")
    print(result)
