# Get vSwitch Types: GET /zstack/v1/l2-networks/vSwitchTypes
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.l2_networks.get_v_switch_types()
    print(result)
