"""QueryGcJobResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .garbage_collector_inventory import GarbageCollectorInventory

LINKS = ("ErrorCode", "GarbageCollectorInventory")


class QueryGcJobResponse(Model, kw_only=True):
    """`QueryGCJobResponse` of the API."""

    inventories: list[GarbageCollectorInventory] | UnsetType = UNSET
    """See inventories"""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    total: int | UnsetType = UNSET
