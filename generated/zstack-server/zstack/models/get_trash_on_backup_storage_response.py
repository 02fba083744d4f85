"""GetTrashOnBackupStorageResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .install_path_recycle_inventory import InstallPathRecycleInventory

LINKS = ("ErrorCode", "InstallPathRecycleInventory")


class GetTrashOnBackupStorageResponse(Model, kw_only=True):
    """`GetTrashOnBackupStorageResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded."""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventories: list[InstallPathRecycleInventory] | UnsetType = UNSET
    """See inventories."""
