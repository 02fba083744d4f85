"""SyncPrimaryStorageCapacityResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .primary_storage_inventory import PrimaryStorageInventory

LINKS = ("ErrorCode", "PrimaryStorageInventory")


class SyncPrimaryStorageCapacityResponse(Model, kw_only=True):
    """`SyncPrimaryStorageCapacityResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded"""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventory: PrimaryStorageInventory | UnsetType = UNSET
    """See inventory"""
