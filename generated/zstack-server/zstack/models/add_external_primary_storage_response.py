"""AddExternalPrimaryStorageResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .primary_storage_inventory import PrimaryStorageInventory

LINKS = ("ErrorCode", "PrimaryStorageInventory")


class AddExternalPrimaryStorageResponse(Model, kw_only=True):
    """`AddExternalPrimaryStorageResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventory: PrimaryStorageInventory | UnsetType = UNSET
    """See inventory"""
