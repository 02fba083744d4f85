# Query GC Jobs: GET /zstack/v1/gc-jobs
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.gc_jobs.query()
    print(result)
