# Get Load Balancer Listener ACL Entries: GET /zstack/v1/load-balancers/listeners/access-control-lists/entries
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.load_balancers.get_load_balancer_listener_acl_entries()
    print(result)
