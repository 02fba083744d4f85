# Get Management Node Operating System: PUT /zstack/v1/management/actions (getmanagementnodeos)
from zstack import Client

with Client() as client:
    result = client.management.get_management_node_os(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"getmanagementnodeos": {}}},
    )
    print(result)
