"""L2VxlanNetworkInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class L2VxlanNetworkInventory(Model, kw_only=True):
    """`L2VxlanNetworkInventory` of the API."""

    uuid: str
    """The unique ID of the L2 VXLAN network."""
    name: str | UnsetType = UNSET
    """The name of the L2 VXLAN network."""
    description: str | UnsetType = UNSET
    """The description of the L2 VXLAN network."""
    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    """The UUID of the zone."""
    physical_interface: str | UnsetType = field(default=UNSET, name="physicalInterface")
    """The name of the host network device."""
    type: str | UnsetType = UNSET
    """The type of the L2 VXLAN network."""
    v_switch_type: str | UnsetType = field(default=UNSET, name="vSwitchType")
    """The type of the virtual switch."""
    virtual_network_id: int | UnsetType = field(default=UNSET, name="virtualNetworkId")
    """The virtual network ID."""
    isolated: bool | UnsetType = UNSET
    """Whether the network is isolated."""
    pvlan: str | UnsetType = UNSET
    """The private VLAN setting."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
    attached_cluster_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="attachedClusterUuids",
    )
    """The UUIDs of the attached clusters."""
    vni: int | UnsetType = UNSET
    """The VXLAN network identifier."""
    pool_uuid: str | UnsetType = field(default=UNSET, name="poolUuid")
    """The UUID of the pool."""
