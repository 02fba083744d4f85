# Get Host Tasks: GET /zstack/v1/hosts/task-details
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.hosts.get_host_task(host_uuids=["host-uuid"])
    print(result)
