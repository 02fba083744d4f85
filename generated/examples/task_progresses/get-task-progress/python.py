# Get Task Progress: GET /zstack/v1/task-progresses/{apiId}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.task_progresses.get("api-id")
    print(result)
