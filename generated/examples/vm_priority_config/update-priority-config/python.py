# Update Priority Config: PUT /zstack/v1/vm-priority-config/{uuid}/actions (updatepriorityconfig)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_priority_config.update_priority_config(
        "19d64f55a9723e59849c0f9357a0dded",
        cpu_shares=2,
        oom_score_adj=1,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
