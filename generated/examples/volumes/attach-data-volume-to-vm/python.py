# AttachDataVolumeToVm: POST /zstack/v1/volumes/{volumeUuid}/vm-instances/{vmInstanceUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.volumes.attach_data_volume_to_vm(
        "5319e0ae2b483949bf25b059a674dbc8",
        "84610111a96374d1095869e21321ae29",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
