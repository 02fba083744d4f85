"""CreateDataVolumeFromVolumeSnapshotRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_data_volume_from_volume_snapshot_request_object import (
        CreateDataVolumeFromVolumeSnapshotRequestObject,
    )

LINKS = ("CreateDataVolumeFromVolumeSnapshotRequestObject",)


class CreateDataVolumeFromVolumeSnapshotRequest(Model, kw_only=True):
    """`CreateDataVolumeFromVolumeSnapshotRequest` of the API."""

    params: CreateDataVolumeFromVolumeSnapshotRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 0.6."""
