"""CreateL2VxlanNetworkPoolRequestVSwitchType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateL2VxlanNetworkPoolRequestVSwitchType(OpenEnum):
    """Type of the virtual switch. Options: LinuxBridge | OvsDpdk | MacVlan

    At most 1024 characters. Since 4.1.2.
    """

    LINUX_BRIDGE = "LinuxBridge"
    OVS_DPDK = "OvsDpdk"
    MAC_VLAN = "MacVlan"
