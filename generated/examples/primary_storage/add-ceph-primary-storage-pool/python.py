# Add Distributed Storage Pool: POST /zstack/v1/primary-storage/ceph/{primaryStorageUuid}/pools
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.add_ceph_primary_storage_pool(
        "19d64f55a9723e59849c0f9357a0dded",
        pool_name="pool-name",
        type="Root",
        alias_name="alias-name",
        description="description",
        is_create=True,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
