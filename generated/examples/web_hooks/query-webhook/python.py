# Query Webhooks: GET /zstack/v1/web-hooks
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.web_hooks.query_webhook()
    print(result)
