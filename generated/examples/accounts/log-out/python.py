# Log Out: DELETE /zstack/v1/accounts/sessions/{sessionUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.accounts.log_out(
        "84610111a96374d1095869e21321ae29",
        client_info={"key": "any"},
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
