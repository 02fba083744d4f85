# Get VM NIC Attached Network Service: GET /zstack/v1/vm-instances/nics/{vmNicUuid}/attached-networkservices
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.get_vm_nic_attached_network_service(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
