# Get Platform Version: PUT /zstack/v1/management-nodes/actions (getversion)
from zstack import Client

with Client() as client:
    result = client.management_nodes.get_version(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"getversion": {}}},
    )
    print(result)
