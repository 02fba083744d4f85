# Refresh Search Indexes: GET /zstack/v1/search/indexes/refresh
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.search.refresh_search_indexes()
    print(result)
