# Add Simulator Data Storage: POST /zstack/v1/primary-storage/simulators
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.add_simulator(
        url="url",
        name="name",
        zone_uuid="zone-uuid",
        total_capacity=100000000,
        available_capacity=10000000,
        available_physical_capacity=10000000,
        total_physical_capacity=10000000,
        description="description",
        type="type",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
