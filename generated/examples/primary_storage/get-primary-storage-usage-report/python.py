# Get Data Storage Usage Report: GET /zstack/v1/primary-storage/{primaryStorageUuid}/usage/report
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.get_primary_storage_usage_report(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
