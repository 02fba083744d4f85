"""CreateVolumeSnapshotRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_volume_snapshot_request_object import CreateVolumeSnapshotRequestObject

LINKS = ("CreateVolumeSnapshotRequestObject",)


class CreateVolumeSnapshotRequest(Model, kw_only=True):
    """`CreateVolumeSnapshotRequest` of the API."""

    params: CreateVolumeSnapshotRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
