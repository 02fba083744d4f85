"""CreateDataVolumeTemplateFromVolumeSnapshotRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CreateDataVolumeTemplateFromVolumeSnapshotRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    name: str
    """The display name of the data volume template.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional.

    At most 2048 characters. Since 0.6.
    """
    backup_storage_uuids: list[str] = field(name="backupStorageUuids")
    """The UUIDs of the backup storages.

    At least 1 items. Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Since 0.6."""
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The tags to bind, given as UUIDs.

    Since 3.4.0.
    """
