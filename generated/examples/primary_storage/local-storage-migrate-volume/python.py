# Migrate Local Volume: PUT /zstack/v1/primary-storage/local-storage/volumes/{volumeUuid}/actions (localstoragemigratevolume)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.local_storage_migrate_volume(
        "19d64f55a9723e59849c0f9357a0dded",
        dest_host_uuid="dest-host-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
