# Get Candidate VM for Attaching ISO: GET /zstack/v1/images/iso/{isoUuid}/vm-candidates
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.images.get_candidate_vm_for_attaching_iso(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
