# Set VM Clock Sync: PUT /zstack/v1/vm-instances/{uuid}/actions (setvmclocktrack)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.set_vm_clock_track(
        "19d64f55a9723e59849c0f9357a0dded",
        track="guest",
        sync_after_vm_resume=True,
        interval_in_seconds=60,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
