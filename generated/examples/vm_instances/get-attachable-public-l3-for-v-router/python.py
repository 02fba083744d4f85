# Get Attachable Public L3 for vRouter: GET /zstack/v1/vm-instances/appliances/virtual-routers/{vmInstanceUuid}/attachable-public-l3s
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.get_attachable_public_l3_for_v_router(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
