# Create Disk Offering: POST /zstack/v1/disk-offerings
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.disk_offerings.create(
        name="name",
        disk_size=1,
        description="description",
        sort_key=1,
        allocation_strategy="allocation-strategy",
        type="zstack",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
