# Power On Host: PUT /zstack/v1/hosts/power/{uuid}/actions (poweronhost)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.hosts.power_on_host(
        "19d64f55a9723e59849c0f9357a0dded",
        return_early=False,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
