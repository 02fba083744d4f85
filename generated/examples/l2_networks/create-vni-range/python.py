# Create VNI Range: POST /zstack/v1/l2-networks/vxlan-pool/{l2NetworkUuid}/vni-ranges
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l2_networks.create_vni_range(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        start_vni=1,
        end_vni=1,
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
