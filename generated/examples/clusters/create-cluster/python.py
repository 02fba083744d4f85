# Create Cluster: POST /zstack/v1/clusters
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.clusters.create(
        zone_uuid="zone-uuid",
        name="name",
        hypervisor_type="KVM",
        description="description",
        type="zstack",
        architecture="x86_64",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
