# Remove Monitor Node from Distributed Image Storage: DELETE /zstack/v1/backup-storage/ceph/{uuid}/mons
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.backup_storage.remove_mon_from_ceph(
        "19d64f55a9723e59849c0f9357a0dded",
        mon_hostnames=["mon-hostname"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
