# Query Clusters: GET /zstack/v1/clusters
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.clusters.query()
    print(result)
