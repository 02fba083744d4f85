# Add Monitor Node to Distributed Storage: POST /zstack/v1/primary-storage/ceph/{uuid}/mons
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.add_mon_to_ceph(
        "19d64f55a9723e59849c0f9357a0dded",
        mon_urls=["mon-url"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
