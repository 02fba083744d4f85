# Upgrade Cluster Operating System: PUT /zstack/v1/clusters/{uuid}/actions (updateclusteros)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.clusters.update_cluster_os(
        "19d64f55a9723e59849c0f9357a0dded",
        host_uuid="host-uuid",
        exclude_packages=["exclude-package"],
        update_packages=["update-package"],
        release_version="release-version",
        force=False,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
