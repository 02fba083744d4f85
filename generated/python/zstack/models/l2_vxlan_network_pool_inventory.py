"""L2VxlanNetworkPoolInventory."""

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


class L2VxlanNetworkPoolInventory(Model, kw_only=True):
    """`L2VxlanNetworkPoolInventory` of the API."""

    uuid: str
    name: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    physical_interface: str | UnsetType = field(default=UNSET, name="physicalInterface")
    type: str | UnsetType = UNSET
    v_switch_type: str | UnsetType = field(default=UNSET, name="vSwitchType")
    virtual_network_id: int | UnsetType = field(default=UNSET, name="virtualNetworkId")
    isolated: bool | UnsetType = UNSET
    pvlan: str | UnsetType = UNSET
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    attached_cluster_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="attachedClusterUuids",
    )
    attached_vtep_refs: list[VtepInventory] | UnsetType = field(
        default=UNSET,
        name="attachedVtepRefs",
    )
    remote_vteps: list[RemoteVtepInventory] | UnsetType = field(
        default=UNSET,
        name="remoteVteps",
    )
    attached_vxlan_network_refs: list[L2VxlanNetworkInventory] | UnsetType = field(
        default=UNSET,
        name="attachedVxlanNetworkRefs",
    )
    attached_vni_ranges: list[VniRangeInventory] | UnsetType = field(
        default=UNSET,
        name="attachedVniRanges",
    )
    attached_cidrs: dict[str, str] | UnsetType = field(
        default=UNSET,
        name="attachedCidrs",
    )
