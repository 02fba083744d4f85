# Query System Tags: GET /zstack/v1/system-tags
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.system_tags.query()
    print(result)
