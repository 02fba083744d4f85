# Query LDAP Bindings: GET /zstack/v1/ldap/bindings
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.ldap.query_ldap_binding()
    print(result)
