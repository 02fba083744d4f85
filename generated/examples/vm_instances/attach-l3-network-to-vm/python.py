# Attach L3 Network to VM: POST /zstack/v1/vm-instances/{vmInstanceUuid}/l3-networks/{l3NetworkUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.attach_l3_network_to_vm(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        static_ip="static-ip",
        driver_type="driver-type",
        custom_mac="custom-mac",
        vm_nic_params="vm-nic-params",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
