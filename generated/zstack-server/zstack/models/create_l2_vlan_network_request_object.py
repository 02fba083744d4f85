"""CreateL2VlanNetworkRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_l2_vlan_network_request_v_switch_type import (
        CreateL2VlanNetworkRequestVSwitchType,
    )

LINKS = ("CreateL2VlanNetworkRequestVSwitchType",)


class CreateL2VlanNetworkRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    vlan: int
    """VLAN ID

    From 1 to 4094. Since 0.6.
    """
    name: str
    """Name of the L2 VLAN network

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Free text about the L2 VLAN network

    At most 2048 characters. Since 0.6.
    """
    zone_uuid: str = field(name="zoneUuid")
    """Zone that holds the L2 VLAN network, given as a UUID

    Since 0.6.
    """
    physical_interface: str = field(name="physicalInterface")
    """Name of the host network device

    At most 1024 characters. Since 0.6.
    """
    type: str | UnsetType = UNSET
    """Type of the L2 VLAN network

    Since 0.6.
    """
    v_switch_type: CreateL2VlanNetworkRequestVSwitchType | UnsetType = field(
        default=UNSET,
        name="vSwitchType",
    )
    """Type of the virtual switch. Default: LinuxBridge

    One of: LinuxBridge, OvsDpdk, MacVlan. Default: LinuxBridge. At most 1024
    characters. Since 4.1.0.
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
    """Preset UUID of the new L2 VLAN network

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Since 3.4.0."""
