# Add Distributed Storage: POST /zstack/v1/primary-storage/ceph
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.add_ceph(
        mon_urls=["mon-url"],
        url="url",
        name="name",
        zone_uuid="zone-uuid",
        root_volume_pool_name="root-volume-pool-name",
        data_volume_pool_name="data-volume-pool-name",
        image_cache_pool_name="image-cache-pool-name",
        description="description",
        type="type",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
