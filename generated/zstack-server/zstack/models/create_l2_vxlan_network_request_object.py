"""CreateL2VxlanNetworkRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_l2_vxlan_network_request_v_switch_type import (
        CreateL2VxlanNetworkRequestVSwitchType,
    )

LINKS = ("CreateL2VxlanNetworkRequestVSwitchType",)


class CreateL2VxlanNetworkRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    vni: int | UnsetType = UNSET
    """VXLAN network identifier

    From 1 to 16777214. Since 0.6.
    """
    pool_uuid: str = field(name="poolUuid")
    """UUID of the VXLAN pool

    Since 0.6.
    """
    name: str
    """Display name of the L2 VXLAN network

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Free text about the L2 VXLAN network

    At most 2048 characters. Since 0.6.
    """
    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    """UUID of the zone

    At most 1024 characters. Since 0.6.
    """
    physical_interface: str | UnsetType = field(default=UNSET, name="physicalInterface")
    """Name of the host network device

    At most 1024 characters. Since 0.6.
    """
    type: str | UnsetType = UNSET
    """Kind of the L2 VXLAN network

    Since 0.6.
    """
    v_switch_type: CreateL2VxlanNetworkRequestVSwitchType | UnsetType = field(
        default=UNSET,
        name="vSwitchType",
    )
    """Type of the virtual switch

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
    """Since 0.6."""
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Tags to bind, given as UUIDs

    Since 3.4.0.
    """
