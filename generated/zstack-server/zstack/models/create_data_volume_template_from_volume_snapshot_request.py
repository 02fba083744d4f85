"""CreateDataVolumeTemplateFromVolumeSnapshotRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_data_volume_template_from_volume_snapshot_request_object import (
        CreateDataVolumeTemplateFromVolumeSnapshotRequestObject,
    )

LINKS = ("CreateDataVolumeTemplateFromVolumeSnapshotRequestObject",)


class CreateDataVolumeTemplateFromVolumeSnapshotRequest(Model, kw_only=True):
    """`CreateDataVolumeTemplateFromVolumeSnapshotRequest` of the API."""

    params: CreateDataVolumeTemplateFromVolumeSnapshotRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
