"""PrimaryStorageInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class PrimaryStorageInventory(Model, kw_only=True):
    """`PrimaryStorageInventory` of the API."""

    uuid: str
    """UUID of the primary storage"""
    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    """UUID of the zone"""
    name: str | UnsetType = UNSET
    """Name of the primary storage"""
    url: str | UnsetType = UNSET
    """URL of the primary storage"""
    description: str | UnsetType = UNSET
    """Free text about the primary storage"""
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
    """Kind of the primary storage"""
    state: str | UnsetType = UNSET
    """Whether the primary storage is enabled"""
    status: str | UnsetType = UNSET
    """Connection status of the primary storage"""
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
