# StartServer: PUT /servers/{id}/actions (start)
from acme import Client

with Client() as client:
    client.servers.start("id", start={"key": "any"}, tags=["tag"])
