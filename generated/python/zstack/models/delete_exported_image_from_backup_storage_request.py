"""DeleteExportedImageFromBackupStorageRequest."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class DeleteExportedImageFromBackupStorageRequest(Model, kw_only=True):
    """`DeleteExportedImageFromBackupStorageRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 1.7.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 1.7.
    """
