"""UpdateSftpBackupStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_sftp_backup_storage_request_object import (
        UpdateSftpBackupStorageRequestObject,
    )

LINKS = ("UpdateSftpBackupStorageRequestObject",)


class UpdateSftpBackupStorageRequest(Model, kw_only=True):
    """`UpdateSftpBackupStorageRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
    update_sftp_backup_storage: UpdateSftpBackupStorageRequestObject = field(
        name="updateSftpBackupStorage",
    )
    """updatesftpbackupstorage request body object."""
