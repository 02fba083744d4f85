# Get IP Address Capacity: GET /zstack/v1/ip-capacity
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.ip_capacity.get_ip_address_capacity()
    print(result)
