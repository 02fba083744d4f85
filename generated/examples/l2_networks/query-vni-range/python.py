# Query VNI Ranges: GET /zstack/v1/l2-networks/vxlan-pool/vni-range
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l2_networks.query_vni_range()
    print(result)
