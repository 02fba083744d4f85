# Get Image Storage for Creating Image from Volume: GET /zstack/v1/images/volumes/{volumeUuid}/candidate-backup-storage
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.images.get_backup_storage_for_creating_image_from_volume(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
