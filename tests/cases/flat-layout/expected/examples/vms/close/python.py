# close: DELETE /vms/{id}
from acme import Client

with Client() as client:
    client.close_("id")
