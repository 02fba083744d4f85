"""ReconnectSftpBackupStorageResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .sftp_backup_storage_inventory import SftpBackupStorageInventory

LINKS = ("ErrorCode", "SftpBackupStorageInventory")


class ReconnectSftpBackupStorageResponse(Model, kw_only=True):
    """`ReconnectSftpBackupStorageResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventory: SftpBackupStorageInventory | UnsetType = UNSET
    """See inventory."""
