# Delete EIP: DELETE /zstack/v1/eips/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.eips.delete(
        "19d64f55a9723e59849c0f9357a0dded",
        delete_mode="Permissive",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
