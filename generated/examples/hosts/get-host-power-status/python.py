# Get Host Power Status: PUT /zstack/v1/hosts/power/{uuid}/actions (gethostpowerstatus)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.hosts.get_host_power_status(
        "19d64f55a9723e59849c0f9357a0dded",
        method="AUTO",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
