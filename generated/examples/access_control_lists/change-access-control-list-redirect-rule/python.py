# Change Access Control List Redirect Rule: PUT /zstack/v1/access-control-lists/redirectRules/{uuid}/actions (changeaccesscontrollistredirectrule)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.access_control_lists.change_access_control_list_redirect_rule(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
