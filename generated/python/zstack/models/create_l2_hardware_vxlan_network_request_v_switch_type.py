"""CreateL2HardwareVxlanNetworkRequestVSwitchType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateL2HardwareVxlanNetworkRequestVSwitchType(OpenEnum):
    """Type of the virtual switch. Default: LinuxBridge

    At most 1024 characters. Since 0.6.
    """

    LINUX_BRIDGE = "LinuxBridge"
    OVS_DPDK = "OvsDpdk"
    MAC_VLAN = "MacVlan"
