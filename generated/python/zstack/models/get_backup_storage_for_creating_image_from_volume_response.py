"""GetBackupStorageForCreatingImageFromVolumeResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .backup_storage_inventory import BackupStorageInventory
    from .error_code import ErrorCode

LINKS = ("BackupStorageInventory", "ErrorCode")


class GetBackupStorageForCreatingImageFromVolumeResponse(Model, kw_only=True):
    """`GetBackupStorageForCreatingImageFromVolumeResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded"""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventories: list[BackupStorageInventory] | UnsetType = UNSET
    """See inventories"""
