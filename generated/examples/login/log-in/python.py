# Log in: PUT /zstack/v1/login
from zstack import Client

with Client() as client:
    result = client.login.log_in(
        username="username",
        password="password",
        login_type="login-type",
        captcha_uuid="captcha-uuid",
        verify_code="verify-code",
        client_info={"key": "client-info"},
        properties={"key": "properties"},
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
