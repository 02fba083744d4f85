"""CreateL2VlanNetworkRequestVSwitchType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateL2VlanNetworkRequestVSwitchType(OpenEnum):
    """Type of the virtual switch. Default: LinuxBridge

    At most 1024 characters. Since 4.1.0.
    """

    LINUX_BRIDGE = "LinuxBridge"
    OVS_DPDK = "OvsDpdk"
    MAC_VLAN = "MacVlan"
