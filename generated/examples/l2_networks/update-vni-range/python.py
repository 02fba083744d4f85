# Update VNI Range: PUT /zstack/v1/l2-networks/vxlan-pool/vni-ranges/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l2_networks.update_vni_range(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
