# Query Zones: GET /zstack/v1/zones
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.zones.query()
    print(result)
