"""CreateRootVolumeTemplateFromVolumeSnapshotRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_root_volume_template_from_volume_snapshot_request_object import (
        CreateRootVolumeTemplateFromVolumeSnapshotRequestObject,
    )

LINKS = ("CreateRootVolumeTemplateFromVolumeSnapshotRequestObject",)


class CreateRootVolumeTemplateFromVolumeSnapshotRequest(Model, kw_only=True):
    """`CreateRootVolumeTemplateFromVolumeSnapshotRequest` of the API."""

    params: CreateRootVolumeTemplateFromVolumeSnapshotRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
