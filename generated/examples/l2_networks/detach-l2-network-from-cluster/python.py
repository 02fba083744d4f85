# Detach L2 Network from Cluster: DELETE /zstack/v1/l2-networks/{l2NetworkUuid}/clusters/{clusterUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l2_networks.detach_l2_network_from_cluster(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
