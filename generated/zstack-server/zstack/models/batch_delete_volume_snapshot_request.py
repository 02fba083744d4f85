"""BatchDeleteVolumeSnapshotRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .batch_delete_volume_snapshot_request_object import (
        BatchDeleteVolumeSnapshotRequestObject,
    )

LINKS = ("BatchDeleteVolumeSnapshotRequestObject",)


class BatchDeleteVolumeSnapshotRequest(Model, kw_only=True):
    """`BatchDeleteVolumeSnapshotRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 3.3.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 3.3.
    """
    batch_delete_volume_snapshot: BatchDeleteVolumeSnapshotRequestObject = field(
        name="batchDeleteVolumeSnapshot",
    )
    """batchdeletevolumesnapshot request body object."""
