# Get Candidate L3 Networks for Server Group: GET /zstack/v1/load-balancers/servergroups/candidate-l3network
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.load_balancers.get_candidate_l3_networks_for_server_group()
    print(result)
