# Get VIP Used Ports: GET /zstack/v1/vips/{uuid}/usedports
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vips.get_vip_used_ports(
        "19d64f55a9723e59849c0f9357a0dded",
        protocol="TCP",
    )
    print(result)
