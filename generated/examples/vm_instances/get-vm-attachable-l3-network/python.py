# Get VM Attachable L3 Network: GET /zstack/v1/vm-instances/{vmInstanceUuid}/l3-networks-candidates
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.get_vm_attachable_l3_network(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
