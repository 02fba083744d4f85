# Change Cluster State: PUT /zstack/v1/clusters/{uuid}/actions (changeclusterstate)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.clusters.change_cluster_state(
        "19d64f55a9723e59849c0f9357a0dded",
        state_event="enable",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
