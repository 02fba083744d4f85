# Get Interdependent L3 Networks and Image Storage: GET /zstack/v1/backupStorage-l3networks/dependencies
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.backup_storage_l3_networks.get_interdependent_l3_networks_backup_storages(
        zone_uuid="zone-uuid",
    )
    print(result)
