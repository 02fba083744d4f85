"""QuerySecurityGroupResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .security_group_inventory import SecurityGroupInventory

LINKS = ("ErrorCode", "SecurityGroupInventory")


class QuerySecurityGroupResponse(Model, kw_only=True):
    """`QuerySecurityGroupResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventories: list[SecurityGroupInventory] | UnsetType = UNSET
    """See inventories."""
    total: int | UnsetType = UNSET
