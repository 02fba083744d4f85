# Update System Tag: PUT /zstack/v1/system-tags/{uuid}/actions (updatesystemtag)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.system_tags.update(
        "19d64f55a9723e59849c0f9357a0dded",
        tag="tag",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
