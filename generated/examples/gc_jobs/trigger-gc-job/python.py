# Run GC Job: PUT /zstack/v1/gc-jobs/{uuid}/actions (triggergcjob)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.gc_jobs.trigger(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"triggergcjob": {}}},
    )
    print(result)
