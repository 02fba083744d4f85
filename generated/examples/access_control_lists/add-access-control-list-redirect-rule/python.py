# Add Access Control List Redirect Rule: POST /zstack/v1/access-control-lists/{aclUuid}/redirectRules
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.access_control_lists.add_access_control_list_redirect_rule(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        domain="domain",
        url="url",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
