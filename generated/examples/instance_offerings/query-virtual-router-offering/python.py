# Query Virtual Router Offerings: GET /zstack/v1/instance-offerings/virtual-routers
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.instance_offerings.query_virtual_router_offering()
    print(result)
