# Query Access Control Lists by uuid: GET /zstack/v1/access-control-lists/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.access_control_lists.query_access_control_list_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
