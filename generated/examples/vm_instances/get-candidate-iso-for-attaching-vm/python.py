# Get Candidate ISO for Attaching VM: GET /zstack/v1/vm-instances/{vmInstanceUuid}/iso-candidates
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.get_candidate_iso_for_attaching_vm(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
