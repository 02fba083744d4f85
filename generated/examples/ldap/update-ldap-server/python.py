# Update LDAP Server: PUT /zstack/v1/ldap/servers/{ldapServerUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.ldap.update_ldap_server(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        url="url",
        base="base",
        username="username",
        password="password",
        encryption="None",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
