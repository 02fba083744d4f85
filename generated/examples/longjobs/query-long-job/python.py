# Query Long Jobs: GET /zstack/v1/longjobs
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.longjobs.query_long_job()
    print(result)
