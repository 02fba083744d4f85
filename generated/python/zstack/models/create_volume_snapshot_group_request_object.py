"""CreateVolumeSnapshotGroupRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CreateVolumeSnapshotGroupRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    root_volume_uuid: str = field(name="rootVolumeUuid")
    """The UUID of the root volume.

    Since 3.6.0.
    """
    name: str
    """The display name of the volume snapshot group.

    At most 255 characters. Since 3.6.0.
    """
    description: str | UnsetType = UNSET
    """Optional. Free text about the volume snapshot group.

    At most 2048 characters. Since 3.6.0.
    """
    with_memory: bool | UnsetType = field(default=UNSET, name="withMemory")
    """Optional. Whether to save memory as well.

    Default: false. Since 3.8.0.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Optional. The preset UUID of the new volume snapshot group.

    Since 3.6.0.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The tags to bind, given as UUIDs.

    Since 3.6.0.
    """
