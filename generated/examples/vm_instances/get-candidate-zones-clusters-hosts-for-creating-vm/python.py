# Get Candidate Destinations for VM Creation: GET /zstack/v1/vm-instances/candidate-destinations
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.get_candidate_zones_clusters_hosts_for_creating_vm(
        image_uuid="image-uuid",
        l3_network_uuids=["l3-network-uuid"],
    )
    print(result)
