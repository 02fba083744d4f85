# Query VMs: GET /zstack/v1/vm-instances
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.query()
    print(result)
