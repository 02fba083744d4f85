# Remove VM NIC from Load Balancer: DELETE /zstack/v1/load-balancers/listeners/{listenerUuid}/vm-instances/nics
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.load_balancers.remove_vm_nic_from_load_balancer(
        "19d64f55a9723e59849c0f9357a0dded",
        vm_nic_uuids=["vm-nic-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
