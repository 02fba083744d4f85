"""AddExternalBackupStorageResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .external_backup_storage_inventory import ExternalBackupStorageInventory

LINKS = ("ErrorCode", "ExternalBackupStorageInventory")


class AddExternalBackupStorageResponse(Model, kw_only=True):
    """`AddExternalBackupStorageResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventory: ExternalBackupStorageInventory | UnsetType = UNSET
    """See inventory."""
