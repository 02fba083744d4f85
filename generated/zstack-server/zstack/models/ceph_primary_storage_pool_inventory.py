"""CephPrimaryStoragePoolInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CephPrimaryStoragePoolInventory(Model, kw_only=True, gc=False):
    """`CephPrimaryStoragePoolInventory` of the API."""

    uuid: str
    """Unique ID of the Ceph pool"""
    primary_storage_uuid: str | UnsetType = field(
        default=UNSET,
        name="primaryStorageUuid",
    )
    """UUID of the primary storage"""
    pool_name: str | UnsetType = field(default=UNSET, name="poolName")
    alias_name: str | UnsetType = field(default=UNSET, name="aliasName")
    """Display name of the pool"""
    description: str | UnsetType = UNSET
    """Description of the Ceph pool"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    type: str | UnsetType = UNSET
    """Kind of the Ceph pool"""
    available_capacity: int | UnsetType = field(default=UNSET, name="availableCapacity")
    """Free capacity. Unit: Byte"""
    used_capacity: int | UnsetType = field(default=UNSET, name="usedCapacity")
    """Used capacity. Unit: Byte"""
    total_capacity: int | UnsetType = field(default=UNSET, name="totalCapacity")
    security_policy: str | UnsetType = field(default=UNSET, name="securityPolicy")
    """Security policy"""
    replicated_size: int | UnsetType = field(default=UNSET, name="replicatedSize")
    """Replicated size. Unit: Byte"""
    disk_utilization: float | UnsetType = field(default=UNSET, name="diskUtilization")
    """Disk utilization"""
