"""GetVolumeSnapshotSizeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .get_volume_snapshot_size_request_object import (
        GetVolumeSnapshotSizeRequestObject,
    )

LINKS = ("GetVolumeSnapshotSizeRequestObject",)


class GetVolumeSnapshotSizeRequest(Model, kw_only=True):
    """`GetVolumeSnapshotSizeRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 3.5.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 3.5.
    """
    get_volume_snapshot_size: GetVolumeSnapshotSizeRequestObject = field(
        name="getVolumeSnapshotSize",
    )
