"""UpdateCephBackupStorageMonResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .ceph_backup_storage_inventory import CephBackupStorageInventory
    from .error_code import ErrorCode

LINKS = ("CephBackupStorageInventory", "ErrorCode")


class UpdateCephBackupStorageMonResponse(Model, kw_only=True):
    """`UpdateCephBackupStorageMonResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded"""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventory: CephBackupStorageInventory | UnsetType = UNSET
    """See inventory"""
