# Query Load Balancers by uuid: GET /zstack/v1/load-balancers/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.load_balancers.query_load_balancer_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
