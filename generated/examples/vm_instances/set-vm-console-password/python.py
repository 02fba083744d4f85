# Set VM Console Password: PUT /zstack/v1/vm-instances/{uuid}/actions (setvmconsolepassword)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.set_vm_console_password(
        "19d64f55a9723e59849c0f9357a0dded",
        console_password="console-password",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
