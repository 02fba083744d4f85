# Get Candidate L3 Networks for Change VM NIC Network: GET /zstack/v1/vm-instances/nics/{vmNicUuid}/l3-networks-candidates
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.get_candidate_l3_networks_for_change_vm_nic_network(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
