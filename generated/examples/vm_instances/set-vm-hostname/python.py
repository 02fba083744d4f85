# Set VM Hostname: PUT /zstack/v1/vm-instances/{uuid}/actions (setvmhostname)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.set_vm_hostname(
        "19d64f55a9723e59849c0f9357a0dded",
        hostname="hostname",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
