"""CephPrimaryStorageInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .ceph_primary_storage_mon_inventory import CephPrimaryStorageMonInventory
    from .ceph_primary_storage_pool_inventory import CephPrimaryStoragePoolInventory

LINKS = ("CephPrimaryStorageMonInventory", "CephPrimaryStoragePoolInventory")


class CephPrimaryStorageInventory(Model, kw_only=True):
    """`CephPrimaryStorageInventory` of the API."""

    uuid: str
    """Unique ID of the Ceph primary storage"""
    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    """UUID of the zone"""
    name: str | UnsetType = UNSET
    """Name of the Ceph primary storage"""
    url: str | UnsetType = UNSET
    """URL of the Ceph primary storage"""
    description: str | UnsetType = UNSET
    """Description of the Ceph primary storage"""
    total_capacity: int | UnsetType = field(default=UNSET, name="totalCapacity")
    """Total capacity. Unit: Byte"""
    available_capacity: int | UnsetType = field(default=UNSET, name="availableCapacity")
    """Free capacity. Unit: Byte"""
    total_physical_capacity: int | UnsetType = field(
        default=UNSET,
        name="totalPhysicalCapacity",
    )
    """Total physical capacity. Unit: Byte"""
    available_physical_capacity: int | UnsetType = field(
        default=UNSET,
        name="availablePhysicalCapacity",
    )
    """Free physical capacity. Unit: Byte"""
    system_used_capacity: int | UnsetType = field(
        default=UNSET,
        name="systemUsedCapacity",
    )
    """System used capacity. Unit: Byte"""
    type: str | UnsetType = UNSET
    """Type of the Ceph primary storage"""
    state: str | UnsetType = UNSET
    """Whether the Ceph primary storage is enabled"""
    status: str | UnsetType = UNSET
    """Current status of the Ceph primary storage"""
    mount_path: str | UnsetType = field(default=UNSET, name="mountPath")
    """Mount path"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
    attached_cluster_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="attachedClusterUuids",
    )
    """UUIDs of the attached clusters"""
    mons: list[CephPrimaryStorageMonInventory] | UnsetType = UNSET
    """See mons"""
    pools: list[CephPrimaryStoragePoolInventory] | UnsetType = UNSET
    """See pools"""
    fsid: str | UnsetType = UNSET
    """FSID"""
