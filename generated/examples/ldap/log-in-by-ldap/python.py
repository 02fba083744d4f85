# Log in by LDAP: PUT /zstack/v1/ldap/login
from zstack import Client

with Client() as client:
    result = client.ldap.log_in_by_ldap(
        uid="uid",
        password="password",
        verify_code="verify-code",
        captcha_uuid="captcha-uuid",
        client_info={"key": "client-info"},
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
