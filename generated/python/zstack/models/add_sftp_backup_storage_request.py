"""AddSftpBackupStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_sftp_backup_storage_request_object import (
        AddSftpBackupStorageRequestObject,
    )

LINKS = ("AddSftpBackupStorageRequestObject",)


class AddSftpBackupStorageRequest(Model, kw_only=True):
    """`AddSftpBackupStorageRequest` of the API."""

    params: AddSftpBackupStorageRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
