# Query VM Priority Configs: GET /zstack/v1/vm-priority-config
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_priority_config.query()
    print(result)
