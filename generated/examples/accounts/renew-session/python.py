# Renew Session: PUT /zstack/v1/accounts/sessions/{sessionUuid}/renew
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.accounts.renew_session(
        "19d64f55a9723e59849c0f9357a0dded",
        duration=60,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
