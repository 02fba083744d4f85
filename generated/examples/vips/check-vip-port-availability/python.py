# Check VIP Port Availability: GET /zstack/v1/vips/{vipUuid}/check-port-availability
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vips.check_vip_port_availability(
        "19d64f55a9723e59849c0f9357a0dded",
        port=1,
        protocol_type="TCP",
    )
    print(result)
