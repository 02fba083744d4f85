# Query LDAP Servers: GET /zstack/v1/ldap/servers
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.ldap.query_ldap_server()
    print(result)
