# Set VM QXL Video Memory: PUT /zstack/v1/vm-instances/{uuid}/actions (setvmqxlmemory)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.set_vm_qxl_memory(
        "19d64f55a9723e59849c0f9357a0dded",
        ram=65536,
        vram=32768,
        vgamem=16384,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
