"""L2VlanNetworkInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class L2VlanNetworkInventory(Model, kw_only=True):
    """`L2VlanNetworkInventory` of the API."""

    uuid: str
    """Unique ID of the L2 VLAN network"""
    name: str | UnsetType = UNSET
    """Name of the L2 VLAN network"""
    description: str | UnsetType = UNSET
    """Free text about the L2 VLAN network"""
    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    """Zone that holds the L2 VLAN network, given as a UUID"""
    physical_interface: str | UnsetType = field(default=UNSET, name="physicalInterface")
    """Host NIC that carries the network"""
    type: str | UnsetType = UNSET
    """Type of the L2 VLAN network"""
    v_switch_type: str | UnsetType = field(default=UNSET, name="vSwitchType")
    virtual_network_id: int | UnsetType = field(default=UNSET, name="virtualNetworkId")
    """Virtual network ID"""
    isolated: bool | UnsetType = UNSET
    """Whether the network is isolated"""
    pvlan: str | UnsetType = UNSET
    """Private VLAN setting"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
    attached_cluster_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="attachedClusterUuids",
    )
    """UUIDs of the attached clusters"""
    vlan: int | UnsetType = UNSET
    """VLAN ID"""
