# Update VM User Defined XML Hook Script: PUT /zstack/v1/vm-instances/xml-hook-script
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.update_vm_user_defined_xml_hook_script(
        uuid="uuid",
        name="name",
        description="description",
        hook_script="hook-script",
        startup_strategy="Reboot",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
