# Query Image Cache: GET /zstack/v1/primary-storage/imagecache
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.query_image_cache()
    print(result)
