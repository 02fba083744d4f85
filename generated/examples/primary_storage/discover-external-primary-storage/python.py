# Discover External Data Storage: POST /zstack/v1/primary-storage/addon/discover
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.discover_external(
        url="url",
        identity="identity",
        config="config",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
