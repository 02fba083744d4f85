"""CephBackupStorageInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .ceph_backup_storage_mon_inventory import CephBackupStorageMonInventory

LINKS = ("CephBackupStorageMonInventory",)


class CephBackupStorageInventory(Model, kw_only=True):
    """`CephBackupStorageInventory` of the API."""

    uuid: str
    """UUID of the Ceph backup storage"""
    name: str | UnsetType = UNSET
    """Name of the Ceph backup storage"""
    url: str | UnsetType = UNSET
    """URL of the Ceph backup storage"""
    description: str | UnsetType = UNSET
    """Description of the Ceph backup storage"""
    total_capacity: int | UnsetType = field(default=UNSET, name="totalCapacity")
    """Total capacity. Unit: Byte"""
    available_capacity: int | UnsetType = field(default=UNSET, name="availableCapacity")
    """Free capacity. Unit: Byte"""
    type: str | UnsetType = UNSET
    """Kind of the Ceph backup storage"""
    state: str | UnsetType = UNSET
    """State of the Ceph backup storage"""
    status: str | UnsetType = UNSET
    """Current status of the Ceph backup storage"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
    attached_zone_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="attachedZoneUuids",
    )
    """UUIDs of the attached zones"""
    mons: list[CephBackupStorageMonInventory] | UnsetType = UNSET
    """See mons"""
    fsid: str | UnsetType = UNSET
    """FSID"""
    pool_name: str | UnsetType = field(default=UNSET, name="poolName")
    """Name of the pool"""
    pool_available_capacity: int | UnsetType = field(
        default=UNSET,
        name="poolAvailableCapacity",
    )
    """Pool available capacity. Unit: Byte"""
    pool_used_capacity: int | UnsetType = field(default=UNSET, name="poolUsedCapacity")
    """Pool used capacity. Unit: Byte"""
    pool_replicated_size: int | UnsetType = field(
        default=UNSET,
        name="poolReplicatedSize",
    )
    """Pool replicated size. Unit: Byte"""
    pool_disk_utilization: float | UnsetType = field(
        default=UNSET,
        name="poolDiskUtilization",
    )
    """Pool disk utilization"""
    pool_security_policy: str | UnsetType = field(
        default=UNSET,
        name="poolSecurityPolicy",
    )
    """Pool security policy"""
