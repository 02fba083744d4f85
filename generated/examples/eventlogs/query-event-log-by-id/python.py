# Query Event Logs by id: GET /zstack/v1/eventlogs/{id}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.eventlogs.query_event_log_by_id("id")
    print(result)
