"""UpdateUserGroupResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .user_group_inventory import UserGroupInventory

LINKS = ("ErrorCode", "UserGroupInventory")


class UpdateUserGroupResponse(Model, kw_only=True):
    """`UpdateUserGroupResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventory: UserGroupInventory | UnsetType = UNSET
    """See inventory"""
