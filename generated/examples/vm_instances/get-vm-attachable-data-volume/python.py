# Get VM Attachable Data Volume: GET /zstack/v1/vm-instances/{vmInstanceUuid}/data-volume-candidates
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.get_vm_attachable_data_volume(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
