# Get Data Volume Attachable VM: GET /zstack/v1/volumes/{volumeUuid}/candidate-vm-instances
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volumes.get_data_volume_attachable_vm(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
