# Log In with Account: PUT /zstack/v1/accounts/login
from zstack import Client

with Client() as client:
    result = client.accounts.log_in_by_account(
        account_name="admin",
        password="b109f3bbbc244eb82441917ed06d618b9008dd09b3befd1b5e07394c706a8bb980b1d7785e5976ec049b46df5f1326af5a2ea6d103fd07c95385ffab0cacbc86",
        account_type="account-type",
        captcha_uuid="captcha-uuid",
        verify_code="verify-code",
        client_info={"key": "client-info"},
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
