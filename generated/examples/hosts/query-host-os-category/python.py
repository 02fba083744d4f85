# Query Host OS Categories: GET /zstack/v1/hosts/os/category
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.hosts.query_host_os_category()
    print(result)
