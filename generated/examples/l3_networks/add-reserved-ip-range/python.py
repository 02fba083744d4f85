# Add Reserved IP Range: POST /zstack/v1/l3-networks/{l3NetworkUuid}/reserved-ip-ranges
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.add_reserved_ip_range(
        "19d64f55a9723e59849c0f9357a0dded",
        start_ip="start-ip",
        end_ip="end-ip",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
