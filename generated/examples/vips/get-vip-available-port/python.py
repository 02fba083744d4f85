# Get VIP Available Port: GET /zstack/v1/vips/{vipUuid}/get-port-availability
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vips.get_vip_available_port(
        "19d64f55a9723e59849c0f9357a0dded",
        protocol_type="TCP",
    )
    print(result)
