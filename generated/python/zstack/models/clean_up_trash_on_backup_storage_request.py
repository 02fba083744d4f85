"""CleanUpTrashOnBackupStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .clean_up_trash_on_backup_storage_request_object import (
        CleanUpTrashOnBackupStorageRequestObject,
    )

LINKS = ("CleanUpTrashOnBackupStorageRequestObject",)


class CleanUpTrashOnBackupStorageRequest(Model, kw_only=True):
    """`CleanUpTrashOnBackupStorageRequest` of the API."""

    cleanuptrashonbackupstorage: CleanUpTrashOnBackupStorageRequestObject
    """cleanuptrashonbackupstorage request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 3.2.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 3.2.0.
    """
