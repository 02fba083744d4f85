# Attach L3 Network to VM NIC: POST /zstack/v1/nics/{vmNicUuid}/l3-networks/{l3NetworkUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.nics.attach_l3_network_to_vm(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        static_ip="static-ip",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
