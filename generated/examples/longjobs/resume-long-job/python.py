# Resume Long Job: PUT /zstack/v1/longjobs/{uuid}/actions (resumelongjob)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.longjobs.resume_long_job(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"resumelongjob": {}}},
    )
    print(result)
