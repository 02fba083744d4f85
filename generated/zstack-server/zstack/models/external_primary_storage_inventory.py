"""ExternalPrimaryStorageInventory."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class ExternalPrimaryStorageInventory(Model, kw_only=True):
    """`ExternalPrimaryStorageInventory` of the API."""

    uuid: str
    """Unique ID of the external primary storage"""
    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    """Zone that holds the external primary storage, given as a UUID"""
    name: str | UnsetType = UNSET
    """Name of the external primary storage"""
    url: str | UnsetType = UNSET
    """URL of the external primary storage"""
    description: str | UnsetType = UNSET
    """Free text about the external primary storage"""
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
    """Kind of the external primary storage"""
    state: str | UnsetType = UNSET
    """Whether the external primary storage is enabled"""
    status: str | UnsetType = UNSET
    """Connection status of the external primary storage"""
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
    identity: str | UnsetType = UNSET
    """Provider name of the external storage"""
    config: dict[str, Any] | UnsetType = UNSET
    """Settings as a JSON string"""
    addon_info: dict[str, Any] | UnsetType = field(default=UNSET, name="addonInfo")
    """Addon info"""
    output_protocols: list[str] | UnsetType = field(
        default=UNSET,
        name="outputProtocols",
    )
    """List of output protocols"""
    default_protocol: str | UnsetType = field(default=UNSET, name="defaultProtocol")
    """Default protocol"""
