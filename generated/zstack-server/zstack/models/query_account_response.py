"""QueryAccountResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .account_inventory import AccountInventory
    from .error_code import ErrorCode

LINKS = ("AccountInventory", "ErrorCode")


class QueryAccountResponse(Model, kw_only=True):
    """`QueryAccountResponse` of the API."""

    inventories: list[AccountInventory] | UnsetType = UNSET
    """See inventories"""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    total: int | UnsetType = UNSET
