"""QueryCephPrimaryStorageResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .primary_storage_inventory import PrimaryStorageInventory

LINKS = ("ErrorCode", "PrimaryStorageInventory")


class QueryCephPrimaryStorageResponse(Model, kw_only=True):
    """`QueryCephPrimaryStorageResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventories: list[PrimaryStorageInventory] | UnsetType = UNSET
    """See inventories"""
    total: int | UnsetType = UNSET
