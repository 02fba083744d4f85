# Get VM NIC Attachable EIPs: GET /zstack/v1/vm-instances/nics/{vmNicUuid}/candidate-eips
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.get_vm_nic_attachable_eips(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
