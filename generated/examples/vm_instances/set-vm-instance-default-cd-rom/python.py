# Set Default CD-ROM of VM: PUT /zstack/v1/vm-instances/{vmInstanceUuid}/cdroms/{uuid}/actions (setvminstancedefaultcdrom)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.set_vm_instance_default_cd_rom(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"setvminstancedefaultcdrom": {}}},
    )
    print(result)
