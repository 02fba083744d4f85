# Update Monitor Node of Distributed Image Storage: PUT /zstack/v1/backup-storage/ceph/mons/{monUuid}/actions (updatecephbackupstoragemon)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.backup_storage.update_ceph_backup_storage_mon(
        "19d64f55a9723e59849c0f9357a0dded",
        hostname="hostname",
        ssh_username="ssh-username",
        ssh_password="ssh-password",
        ssh_port=1,
        mon_port=1,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
