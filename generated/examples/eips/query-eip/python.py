# Query EIPs: GET /zstack/v1/eips
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.eips.query()
    print(result)
