# Add Backend Server to Server Group: POST /zstack/v1/load-balancers/servergroups/{serverGroupUuid}/backendservers
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.load_balancers.add_backend_server_to_server_group(
        "19d64f55a9723e59849c0f9357a0dded",
        vm_nics=[{"key": "vm-nic"}],
        servers=[{"key": "server"}],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
