# Query User Tags: GET /zstack/v1/user-tags
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.user_tags.query()
    print(result)
