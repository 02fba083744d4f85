"""UpdateVolumeSnapshotGroupRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_volume_snapshot_group_request_object import (
        UpdateVolumeSnapshotGroupRequestObject,
    )

LINKS = ("UpdateVolumeSnapshotGroupRequestObject",)


class UpdateVolumeSnapshotGroupRequest(Model, kw_only=True):
    """`UpdateVolumeSnapshotGroupRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 3.6.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 3.6.0.
    """
    update_volume_snapshot_group: UpdateVolumeSnapshotGroupRequestObject = field(
        name="updateVolumeSnapshotGroup",
    )
    """updatevolumesnapshotgroup request body object."""
