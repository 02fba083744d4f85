# Create Volume Snapshot Group: POST /zstack/v1/volume-snapshots/group
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volume_snapshots.create_volume_snapshot_group(
        root_volume_uuid="root-volume-uuid",
        name="name",
        description="description",
        with_memory=False,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
