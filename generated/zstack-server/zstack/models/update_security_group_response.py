"""UpdateSecurityGroupResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .security_group_inventory import SecurityGroupInventory

LINKS = ("ErrorCode", "SecurityGroupInventory")


class UpdateSecurityGroupResponse(Model, kw_only=True):
    """`UpdateSecurityGroupResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventory: SecurityGroupInventory | UnsetType = UNSET
    """See inventory."""
