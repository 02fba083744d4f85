"""UpdateUserResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .user_inventory import UserInventory

LINKS = ("ErrorCode", "UserInventory")


class UpdateUserResponse(Model, kw_only=True):
    """`UpdateUserResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventory: UserInventory | UnsetType = UNSET
    """See inventory"""
