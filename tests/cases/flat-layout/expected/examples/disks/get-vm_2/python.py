# get_vm: GET /disks
from acme import Client

with Client() as client:
    result = client.get_vm()
    print(result)
