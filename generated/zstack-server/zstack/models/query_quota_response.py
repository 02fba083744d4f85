"""QueryQuotaResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .quota_inventory import QuotaInventory

LINKS = ("ErrorCode", "QuotaInventory")


class QueryQuotaResponse(Model, kw_only=True):
    """`QueryQuotaResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded"""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventories: list[QuotaInventory] | UnsetType = UNSET
    """See inventories"""
    total: int | UnsetType = UNSET
