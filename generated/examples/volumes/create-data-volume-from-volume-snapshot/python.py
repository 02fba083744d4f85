# Create Data Volume from Volume Snapshot: POST /zstack/v1/volumes/data/from/volume-snapshots/{volumeSnapshotUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volumes.create_data_volume_from_volume_snapshot(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        primary_storage_uuid="primary-storage-uuid",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
