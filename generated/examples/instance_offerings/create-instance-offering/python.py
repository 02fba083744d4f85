# Create Instance Offering: POST /zstack/v1/instance-offerings
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.instance_offerings.create(
        name="name",
        cpu_num=1,
        memory_size=1,
        description="description",
        reserved_memory_size=1,
        allocator_strategy="allocator-strategy",
        sort_key=1,
        type="type",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
