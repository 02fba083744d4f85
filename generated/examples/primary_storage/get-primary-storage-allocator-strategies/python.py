# Get Data Storage Allocator Strategies: GET /zstack/v1/primary-storage/allocators/strategies
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.primary_storage.get_primary_storage_allocator_strategies()
    print(result)
