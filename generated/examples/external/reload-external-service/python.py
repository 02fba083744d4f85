# Reload External Service: PUT /zstack/v1/external/services
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.external.reload_external_service(
        name="name",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
