# Get Supported APIs: PUT /zstack/v1/management-nodes/actions (getsupportapis)
from zstack import Client

with Client() as client:
    result = client.management_nodes.get_support_apis(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"getsupportapis": {}}},
    )
    print(result)
