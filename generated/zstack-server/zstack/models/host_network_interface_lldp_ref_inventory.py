"""HostNetworkInterfaceLldpRefInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class HostNetworkInterfaceLldpRefInventory(Model, kw_only=True, gc=False):
    """`HostNetworkInterfaceLldpRefInventory` of the API."""

    lldp_uuid: str | UnsetType = field(default=UNSET, name="lldpUuid")
    """UUID of the LLDP"""
    chassis_id: str | UnsetType = field(default=UNSET, name="chassisId")
    """Chassis ID"""
    time_to_live: int | UnsetType = field(default=UNSET, name="timeToLive")
    """Time to live"""
    management_address: str | UnsetType = field(default=UNSET, name="managementAddress")
    """Management address"""
    system_name: str | UnsetType = field(default=UNSET, name="systemName")
    """Name of the system"""
    system_description: str | UnsetType = field(default=UNSET, name="systemDescription")
    """Description of the system"""
    system_capabilities: str | UnsetType = field(
        default=UNSET,
        name="systemCapabilities",
    )
    """System capabilities"""
    port_id: str | UnsetType = field(default=UNSET, name="portId")
    """Port ID"""
    port_description: str | UnsetType = field(default=UNSET, name="portDescription")
    """Description of the port"""
    vlan_id: int | UnsetType = field(default=UNSET, name="vlanId")
    """VLAN ID"""
    aggregation_port_id: int | UnsetType = field(
        default=UNSET,
        name="aggregationPortId",
    )
    """Aggregation port ID"""
    mtu: int | UnsetType = UNSET
    """MTU of the network"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
