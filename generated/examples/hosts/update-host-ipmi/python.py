# Update Host IPMI: PUT /zstack/v1/hosts/ipmi/{uuid}/actions (updatehostipmi)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.hosts.update_host_ipmi(
        "19d64f55a9723e59849c0f9357a0dded",
        ipmi_address="ipmi-address",
        ipmi_username="ipmi-username",
        ipmi_password="ipmi-password",
        ipmi_port=623,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
