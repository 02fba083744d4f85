"""UpdateBackupStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_backup_storage_request_update_backup_storage import (
        UpdateBackupStorageRequestUpdateBackupStorage,
    )

LINKS = ("UpdateBackupStorageRequestUpdateBackupStorage",)


class UpdateBackupStorageRequest(Model, kw_only=True):
    """`UpdateBackupStorageRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
    update_backup_storage: UpdateBackupStorageRequestUpdateBackupStorage = field(
        name="updateBackupStorage",
    )
    """updatebackupstorage request body object."""
