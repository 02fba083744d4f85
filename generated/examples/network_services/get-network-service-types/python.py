# Get Network Service Types: GET /zstack/v1/network-services/types
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.network_services.get_network_service_types()
    print(result)
