# Change VM Instance Offering: PUT /zstack/v1/vm-instances/{vmInstanceUuid}/actions (changeinstanceoffering)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.change_instance_offering(
        "19d64f55a9723e59849c0f9357a0dded",
        instance_offering_uuid="instance-offering-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
