"""QueryLongJobResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .long_job_inventory import LongJobInventory

LINKS = ("ErrorCode", "LongJobInventory")


class QueryLongJobResponse(Model, kw_only=True):
    """`QueryLongJobResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventories: list[LongJobInventory] | UnsetType = UNSET
    """See inventories"""
    total: int | UnsetType = UNSET
