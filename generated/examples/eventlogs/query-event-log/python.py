# Query Event Logs: GET /zstack/v1/eventlogs
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.eventlogs.query_event_log()
    print(result)
