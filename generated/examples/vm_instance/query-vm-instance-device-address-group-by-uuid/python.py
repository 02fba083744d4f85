# Query VM Device Address Groups by uuid: GET /zstack/v1/vmInstance/device/address/group/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instance.query_vm_instance_device_address_group_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
