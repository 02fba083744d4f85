# Update KVM Host: PUT /zstack/v1/hosts/kvm/{uuid}/actions (updatekvmhost)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.hosts.update_kvm(
        "19d64f55a9723e59849c0f9357a0dded",
        username="username",
        password="password",
        ssh_port=1,
        name="name",
        description="description",
        management_ip="management-ip",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
