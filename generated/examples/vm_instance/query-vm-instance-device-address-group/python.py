# Query VM Device Address Groups: GET /zstack/v1/vmInstance/device/address/group
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instance.query_vm_instance_device_address_group()
    print(result)
