"""ExportImageFromBackupStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .export_image_from_backup_storage_request_object import (
        ExportImageFromBackupStorageRequestObject,
    )

LINKS = ("ExportImageFromBackupStorageRequestObject",)


class ExportImageFromBackupStorageRequest(Model, kw_only=True):
    """`ExportImageFromBackupStorageRequest` of the API."""

    exportimagefrombackupstorage: ExportImageFromBackupStorageRequestObject
    """exportimagefrombackupstorage request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 1.7.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 1.7."""
