# Query Load Balancer Server Groups: GET /zstack/v1/load-balancers/servergroups
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.load_balancers.query_load_balancer_server_group()
    print(result)
