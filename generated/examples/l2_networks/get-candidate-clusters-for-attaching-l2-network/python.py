# Get Candidate Clusters for Attaching L2 Network: GET /zstack/v1/l2-networks/{l2NetworkUuid}/cluster-candidates
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l2_networks.get_candidate_clusters_for_attaching(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
