# Query Access Control Lists: GET /zstack/v1/access-control-lists
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.access_control_lists.query()
    print(result)
