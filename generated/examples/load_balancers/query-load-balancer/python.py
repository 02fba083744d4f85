# Query Load Balancers: GET /zstack/v1/load-balancers
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.load_balancers.query()
    print(result)
