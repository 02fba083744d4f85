# Get Management Node Architecture: PUT /zstack/v1/management-nodes/actions (getmanagementnodearch)
from zstack import Client

with Client() as client:
    result = client.management_nodes.get_management_node_arch(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"getmanagementnodearch": {}}},
    )
    print(result)
