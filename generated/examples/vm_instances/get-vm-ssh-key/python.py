# Get VM SSH Key: GET /zstack/v1/vm-instances/{uuid}/ssh-keys
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.get_vm_ssh_key("19d64f55a9723e59849c0f9357a0dded")
    print(result)
