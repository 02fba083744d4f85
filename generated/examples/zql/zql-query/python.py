# ZQL Query: GET /zstack/v1/zql
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.zql.zql_query()
    print(result)
