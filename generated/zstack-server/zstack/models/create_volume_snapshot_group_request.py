"""CreateVolumeSnapshotGroupRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_volume_snapshot_group_request_object import (
        CreateVolumeSnapshotGroupRequestObject,
    )

LINKS = ("CreateVolumeSnapshotGroupRequestObject",)


class CreateVolumeSnapshotGroupRequest(Model, kw_only=True):
    """`CreateVolumeSnapshotGroupRequest` of the API."""

    params: CreateVolumeSnapshotGroupRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 3.6.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 3.6.0.
    """
