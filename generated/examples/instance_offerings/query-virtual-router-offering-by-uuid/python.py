# Query Virtual Router Offerings by uuid: GET /zstack/v1/instance-offerings/virtual-routers/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.instance_offerings.query_virtual_router_offering_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
