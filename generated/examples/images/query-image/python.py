# Query Images: GET /zstack/v1/images
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.images.query()
    print(result)
