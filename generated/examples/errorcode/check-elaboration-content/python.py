# Check Elaboration Content: POST /zstack/v1/errorcode/elaborations/check
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.errorcode.check_elaboration_content(
        elaborate_file="elaborate-file",
        elaborate_content="elaborate-content",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
