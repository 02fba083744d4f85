# Query VM User Defined XML Hook Scripts: GET /zstack/v1/vm-instances/xml-hook-script
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.query_vm_user_defined_xml_hook_script()
    print(result)
