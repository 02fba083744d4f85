# Get Interdependent L3 Networks and Images: GET /zstack/v1/images-l3networks/dependencies
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.images_l3_networks.get_interdependent_l3_networks_images(
        zone_uuid="zone-uuid",
    )
    print(result)
