# Query Data Storage: GET /zstack/v1/primary-storage
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.query()
    print(result)
