"""CreateDataVolumeRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CreateDataVolumeRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    name: str
    """The name of the data volume.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. The description of the data volume.

    At most 2048 characters. Since 0.6.
    """
    disk_offering_uuid: str | UnsetType = field(default=UNSET, name="diskOfferingUuid")
    """Optional. The UUID of the disk offering.

    Since 0.6.
    """
    disk_size: int | UnsetType = field(default=UNSET, name="diskSize")
    """Optional. The disk size. Unit: Byte.

    Since 3.4.0.
    """
    primary_storage_uuid: str | UnsetType = field(
        default=UNSET,
        name="primaryStorageUuid",
    )
    """Optional. The UUID of the primary storage.

    Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Since 0.6."""
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The UUIDs of the tags to bind.

    Since 3.4.
    """
