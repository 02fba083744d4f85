# Update IP Range: PUT /zstack/v1/l3-networks/ip-ranges/{uuid}/actions (updateiprange)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.update_ip_range(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
