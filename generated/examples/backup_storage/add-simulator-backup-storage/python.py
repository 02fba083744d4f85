# Add Simulator Image Storage: POST /zstack/v1/backup-storage/simulators
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.backup_storage.add_simulator(
        url="url",
        name="name",
        total_capacity=1,
        available_capacity=1,
        description="description",
        type="type",
        import_images=True,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
