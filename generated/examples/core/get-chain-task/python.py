# Get Queued Tasks: GET /zstack/v1/core/task-details
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.core.get_chain_task()
    print(result)
