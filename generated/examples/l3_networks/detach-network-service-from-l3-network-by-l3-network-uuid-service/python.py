# Detach Network Service from L3 Network by l3NetworkUuid and service: GET /zstack/v1/l3-networks/{l3NetworkUuid}/network-services/{service}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l3_networks.detach_network_service_from_l3_network_by_l3_network_uuid_service(
        "19d64f55a9723e59849c0f9357a0dded",
        "service",
    )
    print(result)
