# Update Directory: PUT /zstack/v1/update/directory
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.update.update_directory(
        uuid="uuid",
        name="name",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
