# Get VM Console Password: GET /zstack/v1/vm-instances/{uuid}/console-passwords
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.get_vm_console_password(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
