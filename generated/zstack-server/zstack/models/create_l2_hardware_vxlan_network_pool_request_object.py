"""CreateL2HardwareVxlanNetworkPoolRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_l2_hardware_vxlan_network_pool_request_v_switch_type import (
        CreateL2HardwareVxlanNetworkPoolRequestVSwitchType,
    )

LINKS = ("CreateL2HardwareVxlanNetworkPoolRequestVSwitchType",)


class CreateL2HardwareVxlanNetworkPoolRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    sdn_controller_uuid: str = field(name="sdnControllerUuid")
    """UUID of the SDN controller

    Since 3.7.
    """
    name: str
    """Name of the L2 hardware VXLAN network pool

    At most 255 characters. Since 3.7.
    """
    description: str | UnsetType = UNSET
    """Free text about the L2 hardware VXLAN network pool

    At most 2048 characters. Since 3.7.
    """
    zone_uuid: str = field(name="zoneUuid")
    """UUID of the zone

    Since 3.7.
    """
    physical_interface: str = field(name="physicalInterface")
    """Host NIC that carries the network

    At most 1024 characters. Since 3.7.
    """
    type: str | UnsetType = UNSET
    """Kind of the L2 hardware VXLAN network pool

    Since 3.7.
    """
    v_switch_type: CreateL2HardwareVxlanNetworkPoolRequestVSwitchType | UnsetType = (
        field(
            default=UNSET,
            name="vSwitchType",
        )
    )
    """Type of the virtual switch. Default: LinuxBridge

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
    """Preset UUID of the new L2 hardware VXLAN network pool

    Since 3.7.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Tags to bind, given as UUIDs

    Since 3.7.
    """
