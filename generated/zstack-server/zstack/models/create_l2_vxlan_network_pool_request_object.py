"""CreateL2VxlanNetworkPoolRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_l2_vxlan_network_pool_request_v_switch_type import (
        CreateL2VxlanNetworkPoolRequestVSwitchType,
    )

LINKS = ("CreateL2VxlanNetworkPoolRequestVSwitchType",)


class CreateL2VxlanNetworkPoolRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    name: str
    """Name of the L2 VXLAN network pool

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Description of the L2 VXLAN network pool

    At most 2048 characters. Since 0.6.
    """
    zone_uuid: str = field(name="zoneUuid")
    """Zone that holds the L2 VXLAN network pool, given as a UUID

    Since 0.6.
    """
    physical_interface: str | UnsetType = field(default=UNSET, name="physicalInterface")
    """Host NIC that carries the network

    At most 1024 characters. Since 0.6.
    """
    type: str | UnsetType = UNSET
    """Type of the L2 VXLAN network pool

    Since 0.6.
    """
    v_switch_type: CreateL2VxlanNetworkPoolRequestVSwitchType | UnsetType = field(
        default=UNSET,
        name="vSwitchType",
    )
    """Type of the virtual switch. Options: LinuxBridge | OvsDpdk | MacVlan

    One of: LinuxBridge, OvsDpdk, MacVlan. Default: LinuxBridge. At most 1024
    characters. Since 4.1.2.
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
    """UUID to assign to the new L2 VXLAN network pool. A random one is made when absent

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Tags to bind, given as UUIDs

    Since 3.4.0.
    """
