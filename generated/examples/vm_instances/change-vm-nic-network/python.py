# Change VM NIC Network: POST /zstack/v1/vm-instances/nics/{vmNicUuid}/l3-networks/{destL3NetworkUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.change_vm_nic_network(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        static_ip="static-ip",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
