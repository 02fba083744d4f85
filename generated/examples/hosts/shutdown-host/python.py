# Shutdown Host: PUT /zstack/v1/hosts/power/{uuid}/actions (shutdownhost)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.hosts.shutdown(
        "19d64f55a9723e59849c0f9357a0dded",
        return_early=False,
        force=False,
        method="AUTO",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
