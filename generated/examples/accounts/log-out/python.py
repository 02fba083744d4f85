# Log Out: DELETE /zstack/v1/accounts/sessions/{sessionUuid}
from zstack import Client

with Client() as client:
    result = client.accounts.log_out(
        "19d64f55a9723e59849c0f9357a0dded",
        client_info={"key": "client-info"},
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
