"""UpdateCephBackupStorageMonRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_ceph_backup_storage_mon_request_object import (
        UpdateCephBackupStorageMonRequestObject,
    )

LINKS = ("UpdateCephBackupStorageMonRequestObject",)


class UpdateCephBackupStorageMonRequest(Model, kw_only=True):
    """`UpdateCephBackupStorageMonRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
    update_ceph_backup_storage_mon: UpdateCephBackupStorageMonRequestObject = field(
        name="updateCephBackupStorageMon",
    )
    """updatecephbackupstoragemon request body object."""
