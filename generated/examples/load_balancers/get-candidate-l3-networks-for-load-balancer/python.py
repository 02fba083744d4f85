# Get Candidate L3 Networks for Load Balancer: GET /zstack/v1/load-balancers/listeners/{listenerUuid}/networks/candidates
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.load_balancers.get_candidate_l3_networks_for_load_balancer(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
