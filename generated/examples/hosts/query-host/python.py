# Query Hosts: GET /zstack/v1/hosts
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.hosts.query()
    print(result)
