# Add Simulator Host: POST /zstack/v1/hosts/simulators
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.hosts.add_simulator(
        memory_capacity=1000000000,
        cpu_capacity=1000000000,
        name="name",
        management_ip="management-ip",
        cluster_uuid="cluster-uuid",
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
