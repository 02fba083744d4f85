"""CreateDataVolumeFromVolumeSnapshotRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CreateDataVolumeFromVolumeSnapshotRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    name: str
    """The name of the data volume.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. Free text about the data volume.

    At most 2048 characters. Since 0.6.
    """
    primary_storage_uuid: str | UnsetType = field(
        default=UNSET,
        name="primaryStorageUuid",
    )
    """Optional. The UUID of the primary storage.

    Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Optional. The preset UUID of the new data volume.

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional.

    Since 3.4.0.
    """
