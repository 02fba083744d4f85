# disks.create: POST /disks
from acme import Client

with Client() as client:
    client.add_disk()
