# Query VM Priority Configs by uuid: GET /zstack/v1/vm-priority-config/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_priority_config.query_vm_priority_config_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
