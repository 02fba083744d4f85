"""CephOsdGroupInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CephOsdGroupInventory(Model, kw_only=True, gc=False):
    """`CephOsdGroupInventory` of the API."""

    primary_storage_uuid: str | UnsetType = field(
        default=UNSET,
        name="primaryStorageUuid",
    )
    """UUID of the primary storage"""
    osds: str | UnsetType = UNSET
    """OSDs"""
    available_capacity: int | UnsetType = field(default=UNSET, name="availableCapacity")
    """Free capacity. Unit: Byte"""
    available_physical_capacity: int | UnsetType = field(
        default=UNSET,
        name="availablePhysicalCapacity",
    )
    """Free physical capacity. Unit: Byte"""
    total_physical_capacity: int | UnsetType = field(
        default=UNSET,
        name="totalPhysicalCapacity",
    )
    """Total physical capacity. Unit: Byte"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
    uuid: str
    """Unique ID of the ceph OSD group"""
