"""L2NetworkInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class L2NetworkInventory(Model, kw_only=True):
    """`L2NetworkInventory` of the API."""

    uuid: str
    """UUID of the L2 network"""
    name: str | UnsetType = UNSET
    """Name of the L2 network"""
    description: str | UnsetType = UNSET
    """Free text about the L2 network"""
    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    """UUID of the zone"""
    physical_interface: str | UnsetType = field(default=UNSET, name="physicalInterface")
    """Name of the host network device"""
    type: str | UnsetType = UNSET
    """Type of the L2 network"""
    v_switch_type: str | UnsetType = field(default=UNSET, name="vSwitchType")
    """Type of the virtual switch"""
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
