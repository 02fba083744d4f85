# Request Console Access: POST /zstack/v1/consoles
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.consoles.request_console_access(
        vm_instance_uuid="vm-instance-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
