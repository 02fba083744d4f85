# Query User Tags by uuid: GET /zstack/v1/user-tags/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.user_tags.query_user_tag_by_uuid("19d64f55a9723e59849c0f9357a0dded")
    print(result)
