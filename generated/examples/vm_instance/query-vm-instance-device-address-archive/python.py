# Query VM Device Address Archives: GET /zstack/v1/vmInstance/device/address/archive
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instance.query_vm_instance_device_address_archive()
    print(result)
