# Query Disk Offerings: GET /zstack/v1/disk-offerings
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.disk_offerings.query()
    print(result)
