# Get Elaborations: GET /zstack/v1/errorcode/elaborations
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.errorcode.get_elaborations()
    print(result)
