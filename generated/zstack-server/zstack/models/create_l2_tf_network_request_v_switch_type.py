"""CreateL2TfNetworkRequestVSwitchType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateL2TfNetworkRequestVSwitchType(OpenEnum):
    """Type of the virtual switch. Options: LinuxBridge | OvsDpdk | MacVlan

    At most 1024 characters. Since 4.8.0.
    """

    LINUX_BRIDGE = "LinuxBridge"
    OVS_DPDK = "OvsDpdk"
    MAC_VLAN = "MacVlan"
