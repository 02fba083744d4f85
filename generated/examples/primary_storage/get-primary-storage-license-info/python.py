# Get Data Storage License Info: GET /zstack/v1/primary-storage/{uuid}/license
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.get_primary_storage_license_info(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
