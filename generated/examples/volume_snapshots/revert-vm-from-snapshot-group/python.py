# Revert VM from Snapshot Group: PUT /zstack/v1/volume-snapshots/group/{uuid}/actions (revertvmfromsnapshotgroup)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volume_snapshots.revert_vm_from_snapshot_group(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"revertvmfromsnapshotgroup": {}}},
    )
    print(result)
