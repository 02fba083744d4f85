"""ExternalBackupStorageInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class ExternalBackupStorageInventory(Model, kw_only=True):
    """`ExternalBackupStorageInventory` of the API."""

    uuid: str
    name: str | UnsetType = UNSET
    """The name of the external backup storage."""
    url: str | UnsetType = UNSET
    """The URL of the external backup storage."""
    description: str | UnsetType = UNSET
    """Free text about the external backup storage."""
    total_capacity: int | UnsetType = field(default=UNSET, name="totalCapacity")
    """The total capacity. Unit: Byte."""
    available_capacity: int | UnsetType = field(default=UNSET, name="availableCapacity")
    """Free capacity. Unit: Byte."""
    type: str | UnsetType = UNSET
    """The type of the external backup storage."""
    state: str | UnsetType = UNSET
    """The state of the external backup storage."""
    status: str | UnsetType = UNSET
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
    attached_zone_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="attachedZoneUuids",
    )
    """The UUIDs of the attached zones."""
    identity: str | UnsetType = UNSET
    """The provider name of the external storage."""
