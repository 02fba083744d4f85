# Create VM CD-ROM: POST /zstack/v1/vm-instances/cdroms
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.create_vm_cd_rom(
        name="name",
        vm_instance_uuid="vm-instance-uuid",
        iso_uuid="iso-uuid",
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
