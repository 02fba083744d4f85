"""UpdateAccountResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .account_inventory import AccountInventory
    from .error_code import ErrorCode

LINKS = ("AccountInventory", "ErrorCode")


class UpdateAccountResponse(Model, kw_only=True):
    """`UpdateAccountResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventory: AccountInventory | UnsetType = UNSET
    """See inventory"""
