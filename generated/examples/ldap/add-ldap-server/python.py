# Add LDAP Server: POST /zstack/v1/ldap/servers
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.ldap.add_ldap_server(
        name="name",
        url="url",
        base="base",
        username="username",
        password="password",
        encryption="None",
        scope="account",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
