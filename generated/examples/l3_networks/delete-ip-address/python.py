# Delete IP Address: DELETE /zstack/v1/l3-networks/{l3NetworkUuid}/ip-address
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.delete_ip_address(
        "19d64f55a9723e59849c0f9357a0dded",
        used_ip_uuids=["used-ip-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
