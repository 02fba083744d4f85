# Add Storage Protocol: POST /zstack/v1/primary-storage/protocol
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.add_storage_protocol(
        uuid="uuid",
        output_protocol="output-protocol",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
