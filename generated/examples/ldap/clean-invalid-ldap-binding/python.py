# Clean Invalid LDAP Binding: PUT /zstack/v1/ldap/bindings/actions (cleaninvalidldapbinding)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.ldap.clean_invalid_ldap_binding(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"cleaninvalidldapbinding": {}}},
    )
    print(result)
