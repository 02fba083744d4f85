# Reload Elaboration: PUT /zstack/v1/errorcode/actions (reloadelaboration)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.errorcode.reload_elaboration(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"reloadelaboration": {}}},
    )
    print(result)
