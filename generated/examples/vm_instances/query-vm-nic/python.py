# Query VM NICs: GET /zstack/v1/vm-instances/nics
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.query_vm_nic()
    print(result)
