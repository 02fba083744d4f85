# Update VM CD-ROM: PUT /zstack/v1/vm-instances/cdroms/{uuid}/actions (updatevmcdrom)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.update_vm_cd_rom(
        "19d64f55a9723e59849c0f9357a0dded",
        description="description",
        name="name",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
