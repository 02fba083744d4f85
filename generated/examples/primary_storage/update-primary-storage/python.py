# Update Data Storage: PUT /zstack/v1/primary-storage/{uuid}/actions (updateprimarystorage)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.update(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        url="url",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
