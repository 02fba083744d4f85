# Get Hosts for Local Volume Migration: GET /zstack/v1/volumes/{volumeUuid}/migration-target-hosts
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volumes.local_storage_get_volume_migratable_hosts(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
