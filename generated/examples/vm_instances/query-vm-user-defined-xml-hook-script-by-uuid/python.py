# Query VM User Defined XML Hook Scripts by uuid: GET /zstack/v1/vm-instances/xml-hook-script/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.vm_instances.query_vm_user_defined_xml_hook_script_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
