# Get VM Device Address: GET /zstack/v1/vm-instances/devices
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.get_vm_device_address(
        uuid="uuid",
        resource_types=["VolumeVO"],
    )
    print(result)
