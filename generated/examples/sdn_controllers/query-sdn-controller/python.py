# Query SDN Controllers: GET /zstack/v1/sdn-controllers
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.sdn_controllers.query()
    print(result)
