# Migrate VM: PUT /zstack/v1/vm-instances/{vmInstanceUuid}/actions (migratevm)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.migrate_vm(
        "19d64f55a9723e59849c0f9357a0dded",
        host_uuid="host-uuid",
        migrate_from_destination=True,
        allow_unknown=True,
        strategy="auto-converge",
        down_time=1,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
