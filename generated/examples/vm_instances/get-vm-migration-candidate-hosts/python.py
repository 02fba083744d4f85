# Get VM Migration Candidate Hosts: GET /zstack/v1/vm-instances/{vmInstanceUuid}/migration-target-hosts
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.get_vm_migration_candidate_hosts(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
