# Refresh Guest OS Metadata: PUT /zstack/v1/guest-os/metadata/actions (refreshguestosmetadata)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.guest_os.refresh_guest_os_metadata(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"refreshguestosmetadata": {}}},
    )
    print(result)
