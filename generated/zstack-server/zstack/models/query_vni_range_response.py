"""QueryVniRangeResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .vni_range_inventory import VniRangeInventory

LINKS = ("ErrorCode", "VniRangeInventory")


class QueryVniRangeResponse(Model, kw_only=True):
    """`QueryVniRangeResponse` of the API."""

    inventories: list[VniRangeInventory] | UnsetType = UNSET
    """See inventories"""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    total: int | UnsetType = UNSET
