# Attach Image Storage to Zone: POST /zstack/v1/zones/{zoneUuid}/backup-storage/{backupStorageUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.zones.attach_backup_storage_to_zone(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
