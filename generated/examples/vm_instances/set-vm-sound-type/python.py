# Set VM Sound Type: PUT /zstack/v1/vm-instances/{uuid}/actions (setvmsoundtype)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.set_vm_sound_type(
        "19d64f55a9723e59849c0f9357a0dded",
        sound_type="ac97",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
