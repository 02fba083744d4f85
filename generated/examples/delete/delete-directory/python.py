# Delete Directory: DELETE /zstack/v1/delete/directory
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.delete.delete_directory(
        uuid="uuid",
        delete_mode="Permissive",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
