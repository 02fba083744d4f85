# Create VM User Defined XML Hook Script: POST /zstack/v1/vm-instances/xml-hook-script
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.create_vm_user_defined_xml_hook_script(
        name="name",
        hook_script="hook-script",
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
