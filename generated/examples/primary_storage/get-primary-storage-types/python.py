# Get Data Storage Types: GET /zstack/v1/primary-storage/types
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.get_primary_storage_types()
    print(result)
