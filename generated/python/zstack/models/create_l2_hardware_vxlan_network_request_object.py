"""CreateL2HardwareVxlanNetworkRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_l2_hardware_vxlan_network_request_v_switch_type import (
        CreateL2HardwareVxlanNetworkRequestVSwitchType,
    )

LINKS = ("CreateL2HardwareVxlanNetworkRequestVSwitchType",)


class CreateL2HardwareVxlanNetworkRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    vni: int | UnsetType = UNSET
    """VXLAN network identifier

    From 1 to 16777214. Since 3.7.
    """
    pool_uuid: str = field(name="poolUuid")
    """UUID of the hardware VXLAN pool

    Since 3.7.
    """
    name: str
    """Display name of the L2 hardware VXLAN network

    At most 255 characters. Since 3.7.
    """
    description: str | UnsetType = UNSET
    """Description of the L2 hardware VXLAN network

    At most 2048 characters. Since 3.7.
    """
    zone_uuid: str = field(name="zoneUuid")
    """Zone that holds the L2 hardware VXLAN network, given as a UUID

    At most 1024 characters. Since 3.7.
    """
    physical_interface: str = field(name="physicalInterface")
    """Host NIC that carries the network

    At most 1024 characters. Since 3.7.
    """
    type: str | UnsetType = UNSET
    """Since 3.7."""
    v_switch_type: CreateL2HardwareVxlanNetworkRequestVSwitchType | UnsetType = field(
        default=UNSET,
        name="vSwitchType",
    )
    """Type of the virtual switch. Default: LinuxBridge

    One of: LinuxBridge, OvsDpdk, MacVlan. Default: LinuxBridge. At most 1024
    characters. Since 0.6.
    """
    isolated: bool | UnsetType = UNSET
    """Whether the network is isolated

    Since 4.8.0.
    """
    pvlan: str | UnsetType = UNSET
    """Private VLAN setting

    Since 4.8.0.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """UUID to assign to the new L2 hardware VXLAN network. A random one is made when
    absent

    Since 3.7.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Tags to bind, given as UUIDs

    Since 3.7.
    """
