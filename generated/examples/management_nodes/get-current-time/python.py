# Get Current Time: PUT /zstack/v1/management-nodes/actions (getcurrenttime)
from zstack import Client

with Client() as client:
    result = client.management_nodes.get_current_time(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"getcurrenttime": {}}},
    )
    print(result)
