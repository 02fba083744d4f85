# Run Shell Script on KVM Hosts: PUT /zstack/v1/hosts/kvm/actions (kvmrunshell)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.hosts.kvm_run_shell(
        host_uuids=["host-uuid"],
        script="script",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
