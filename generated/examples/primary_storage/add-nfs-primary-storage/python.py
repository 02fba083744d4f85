# Add NFS Data Storage: POST /zstack/v1/primary-storage/nfs
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.add_nfs(
        url="url",
        name="name",
        zone_uuid="zone-uuid",
        description="description",
        type="type",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
