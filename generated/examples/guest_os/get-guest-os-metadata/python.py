# Get Guest OS Metadata: GET /zstack/v1/guest-os/metadata
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.guest_os.get_guest_os_metadata()
    print(result)
