"""CreateL2NoVlanNetworkRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_l2_no_vlan_network_request_v_switch_type import (
        CreateL2NoVlanNetworkRequestVSwitchType,
    )

LINKS = ("CreateL2NoVlanNetworkRequestVSwitchType",)


class CreateL2NoVlanNetworkRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    name: str
    """Name of the L2 no VLAN network

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Description of the L2 no VLAN network

    At most 2048 characters. Since 0.6.
    """
    zone_uuid: str = field(name="zoneUuid")
    """UUID of the zone

    Since 0.6.
    """
    physical_interface: str = field(name="physicalInterface")
    """Name of the host network device

    At most 1024 characters. Since 0.6.
    """
    type: str | UnsetType = UNSET
    """Since 0.6."""
    v_switch_type: CreateL2NoVlanNetworkRequestVSwitchType | UnsetType = field(
        default=UNSET,
        name="vSwitchType",
    )
    """Type of the virtual switch

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
    """Since 0.6."""
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """UUIDs of the tags to bind

    Since 3.4.0.
    """
