# Clean Task Queue: PUT /zstack/v1/clean/queue
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.clean.clean_queue(
        signature_name="signature-name",
        task_index=1,
        is_clean_up=False,
        is_running_task=True,
        managementi_uuid="managementi-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
