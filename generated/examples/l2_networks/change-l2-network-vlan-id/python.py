# Change L2 Network VLAN ID: PUT /zstack/v1/l2-networks/{uuid}/actions (changel2networkvlanid)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l2_networks.change_l2_network_vlan_id(
        "19d64f55a9723e59849c0f9357a0dded",
        vlan=1,
        type="type",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
