# Get Candidate L2 Networks for Attaching Cluster: GET /zstack/v1/cluster/{clusterUuid}/l2-candidates
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.cluster.get_candidate_l2_networks_for_attaching(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
