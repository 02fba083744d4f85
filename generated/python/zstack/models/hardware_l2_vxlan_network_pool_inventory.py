"""HardwareL2VxlanNetworkPoolInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .l2_vxlan_network_inventory import L2VxlanNetworkInventory
    from .remote_vtep_inventory import RemoteVtepInventory
    from .vni_range_inventory import VniRangeInventory
    from .vtep_inventory import VtepInventory

LINKS = (
    "L2VxlanNetworkInventory",
    "RemoteVtepInventory",
    "VniRangeInventory",
    "VtepInventory",
)


class HardwareL2VxlanNetworkPoolInventory(Model, kw_only=True):
    """`HardwareL2VxlanNetworkPoolInventory` of the API."""

    uuid: str
    """The UUID of the hardware VXLAN pool."""
    name: str | UnsetType = UNSET
    """The name of the hardware VXLAN pool."""
    description: str | UnsetType = UNSET
    """The description of the hardware VXLAN pool."""
    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    """The zone that holds the hardware VXLAN pool, given as a UUID."""
    physical_interface: str | UnsetType = field(default=UNSET, name="physicalInterface")
    """The name of the host network device."""
    type: str | UnsetType = UNSET
    """The kind of the hardware VXLAN pool."""
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
    attached_vtep_refs: list[VtepInventory] | UnsetType = field(
        default=UNSET,
        name="attachedVtepRefs",
    )
    """See attachedVtepRefs."""
    remote_vteps: list[RemoteVtepInventory] | UnsetType = field(
        default=UNSET,
        name="remoteVteps",
    )
    """See remoteVteps."""
    attached_vxlan_network_refs: list[L2VxlanNetworkInventory] | UnsetType = field(
        default=UNSET,
        name="attachedVxlanNetworkRefs",
    )
    """See attachedVxlanNetworkRefs."""
    attached_vni_ranges: list[VniRangeInventory] | UnsetType = field(
        default=UNSET,
        name="attachedVniRanges",
    )
    """See attachedVniRanges."""
    attached_cidrs: dict[str, str] | UnsetType = field(
        default=UNSET,
        name="attachedCidrs",
    )
    sdn_controller_uuid: str | UnsetType = field(
        default=UNSET,
        name="sdnControllerUuid",
    )
    """The UUID of the SDN controller."""
