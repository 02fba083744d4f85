"""ChangeRoleStateResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .role_inventory import RoleInventory

LINKS = ("ErrorCode", "RoleInventory")


class ChangeRoleStateResponse(Model, kw_only=True):
    """`ChangeRoleStateResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventory: RoleInventory | UnsetType = UNSET
    """See inventory."""
