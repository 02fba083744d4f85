# Move Directory: PUT /zstack/v1/move/directory
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.move.move_directory(
        target_parent_uuid="target-parent-uuid",
        directory_uuid="directory-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
