# Change VM NIC State: PUT /zstack/v1/vm-instances/nics/{vmNicUuid}/actions (changevmnicstate)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.change_vm_nic_state(
        "19d64f55a9723e59849c0f9357a0dded",
        state="enable",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
