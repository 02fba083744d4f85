# Query VM CD-ROMs: GET /zstack/v1/vm-instances/cdroms
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.query_vm_cd_rom()
    print(result)
