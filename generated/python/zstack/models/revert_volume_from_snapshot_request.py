"""RevertVolumeFromSnapshotRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .revert_volume_from_snapshot_request_object import (
        RevertVolumeFromSnapshotRequestObject,
    )

LINKS = ("RevertVolumeFromSnapshotRequestObject",)


class RevertVolumeFromSnapshotRequest(Model, kw_only=True):
    """`RevertVolumeFromSnapshotRequest` of the API."""

    revertvolumefromsnapshot: RevertVolumeFromSnapshotRequestObject
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
