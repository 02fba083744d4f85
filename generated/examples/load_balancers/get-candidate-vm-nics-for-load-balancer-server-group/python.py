# Get Candidate VM NICs for Load Balancer Server Group: GET /zstack/v1/load-balancers/servergroups/candidate-nics
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = (
        client.load_balancers.get_candidate_vm_nics_for_load_balancer_server_group()
    )
    print(result)
