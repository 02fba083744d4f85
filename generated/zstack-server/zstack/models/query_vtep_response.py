"""QueryVtepResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .vtep_inventory import VtepInventory

LINKS = ("ErrorCode", "VtepInventory")


class QueryVtepResponse(Model, kw_only=True):
    """`QueryVtepResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventories: list[VtepInventory] | UnsetType = UNSET
    """See inventories"""
    total: int | UnsetType = UNSET
