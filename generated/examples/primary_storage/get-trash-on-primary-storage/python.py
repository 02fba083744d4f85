# Get Trash on Data Storage: GET /zstack/v1/primary-storage/trash
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.get_trash_on_primary_storage(uuid="uuid")
    print(result)
