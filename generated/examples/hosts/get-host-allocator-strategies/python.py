# Get Host Allocator Strategies: GET /zstack/v1/hosts/allocators/strategies
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.hosts.get_host_allocator_strategies()
    print(result)
