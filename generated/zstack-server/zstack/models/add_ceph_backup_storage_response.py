"""AddCephBackupStorageResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .backup_storage_inventory import BackupStorageInventory
    from .error_code import ErrorCode

LINKS = ("BackupStorageInventory", "ErrorCode")


class AddCephBackupStorageResponse(Model, kw_only=True):
    """`AddCephBackupStorageResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventory: BackupStorageInventory | UnsetType = UNSET
    """See inventory"""
