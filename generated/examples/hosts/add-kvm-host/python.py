# Add KVM Host: POST /zstack/v1/hosts/kvm
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.hosts.add_kvm(
        username="username",
        password="password",
        name="name",
        management_ip="management-ip",
        cluster_uuid="cluster-uuid",
        ssh_port=22,
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
