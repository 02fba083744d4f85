# Get Hypervisor Types: GET /zstack/v1/hosts/hypervisor-types
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.hosts.get_hypervisor_types()
    print(result)
