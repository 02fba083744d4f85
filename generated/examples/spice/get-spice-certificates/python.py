# Get SPICE Certificate: GET /zstack/v1/spice/certificates
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.spice.get_spice_certificates()
    print(result)
