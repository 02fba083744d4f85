# Remove Backend Server from Server Group: PUT /zstack/v1/load-balancers/servergroups/{serverGroupUuid}/backendservers/actions (removebackendserverfromservergroup)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.load_balancers.remove_backend_server_from_server_group(
        "19d64f55a9723e59849c0f9357a0dded",
        vm_nic_uuids=["vm-nic-uuid"],
        server_ips=["server-ip"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
