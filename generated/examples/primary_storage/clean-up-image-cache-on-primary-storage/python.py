# Clean Up Image Cache on Data Storage: PUT /zstack/v1/primary-storage/{uuid}/actions (cleanupimagecacheonprimarystorage)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.clean_up_image_cache_on_primary_storage(
        "19d64f55a9723e59849c0f9357a0dded",
        force=True,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
