# Query Certificates: GET /zstack/v1/certificates
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.certificates.query()
    print(result)
