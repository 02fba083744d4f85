# Get VM Tasks: GET /zstack/v1/vm-instances/task-details
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.get_vm_task(vm_instance_uuids=["vm-instance-uuid"])
    print(result)
