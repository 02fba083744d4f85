# Get Port Forwarding Attachable VM NICs: GET /zstack/v1/port-forwarding/{ruleUuid}/vm-instances/candidate-nics
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.port_forwarding.get_port_forwarding_attachable_vm_nics(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
