# Attach EIP: POST /zstack/v1/eips/{eipUuid}/vm-instances/nics/{vmNicUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.eips.attach(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        used_ip_uuid="used-ip-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
