# Update Distributed Storage Pool: PUT /zstack/v1/primary-storage/ceph/pools/{uuid}/actions (updatecephprimarystoragepool)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.update_ceph_primary_storage_pool(
        "19d64f55a9723e59849c0f9357a0dded",
        alias_name="alias-name",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
