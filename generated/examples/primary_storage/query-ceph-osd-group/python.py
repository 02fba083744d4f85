# Query Ceph OSD Groups: GET /zstack/v1/primary-storage/ceph/osdgroups
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.query_ceph_osd_group()
    print(result)
