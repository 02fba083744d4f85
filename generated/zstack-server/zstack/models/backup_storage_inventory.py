"""BackupStorageInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class BackupStorageInventory(Model, kw_only=True):
    """`BackupStorageInventory` of the API."""

    uuid: str
    """UUID of the backup storage"""
    name: str | UnsetType = UNSET
    """Name of the backup storage"""
    url: str | UnsetType = UNSET
    """URL of the backup storage"""
    description: str | UnsetType = UNSET
    """Free text about the backup storage"""
    total_capacity: int | UnsetType = field(default=UNSET, name="totalCapacity")
    """Total capacity. Unit: Byte"""
    available_capacity: int | UnsetType = field(default=UNSET, name="availableCapacity")
    """Free capacity. Unit: Byte"""
    type: str | UnsetType = UNSET
    """Kind of the backup storage"""
    state: str | UnsetType = UNSET
    """State of the backup storage"""
    status: str | UnsetType = UNSET
    """Current status of the backup storage"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
    attached_zone_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="attachedZoneUuids",
    )
    """UUIDs of the attached zones"""
