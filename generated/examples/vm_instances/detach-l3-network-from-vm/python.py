# Detach L3 Network from VM: DELETE /zstack/v1/vm-instances/nics/{vmNicUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.detach_l3_network_from_vm(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
