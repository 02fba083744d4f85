# Update External Data Storage: PUT /zstack/v1/primary-storage/addon/{uuid}/actions (updateexternalprimarystorage)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.update_external(
        "19d64f55a9723e59849c0f9357a0dded",
        config="config",
        default_protocol="Vhost",
        name="name",
        description="description",
        url="url",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
