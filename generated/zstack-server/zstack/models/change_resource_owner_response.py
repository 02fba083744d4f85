"""ChangeResourceOwnerResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .account_resource_ref_inventory import AccountResourceRefInventory
    from .error_code import ErrorCode

LINKS = ("AccountResourceRefInventory", "ErrorCode")


class ChangeResourceOwnerResponse(Model, kw_only=True):
    """`ChangeResourceOwnerResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded"""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventory: AccountResourceRefInventory | UnsetType = UNSET
    """See inventory"""
