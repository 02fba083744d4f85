# Query KVM Hypervisor Information: GET /zstack/v1/hosts/kvm/hypervisor/info
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.hosts.query_kvm_hypervisor_info()
    print(result)
