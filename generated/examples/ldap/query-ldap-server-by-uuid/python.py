# Query LDAP Servers by uuid: GET /zstack/v1/ldap/servers/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.ldap.query_ldap_server_by_uuid("19d64f55a9723e59849c0f9357a0dded")
    print(result)
