# Add External Data Storage: POST /zstack/v1/primary-storage/addon
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.add_external(
        identity="identity",
        default_output_protocol="Vhost",
        url="url",
        name="name",
        zone_uuid="zone-uuid",
        config="config",
        description="description",
        type="type",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
