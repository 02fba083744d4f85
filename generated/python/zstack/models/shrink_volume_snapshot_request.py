"""ShrinkVolumeSnapshotRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .shrink_volume_snapshot_request_object import ShrinkVolumeSnapshotRequestObject

LINKS = ("ShrinkVolumeSnapshotRequestObject",)


class ShrinkVolumeSnapshotRequest(Model, kw_only=True):
    """`ShrinkVolumeSnapshotRequest` of the API."""

    shrinkvolumesnapshot: ShrinkVolumeSnapshotRequestObject
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 3.10.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 3.10.
    """
