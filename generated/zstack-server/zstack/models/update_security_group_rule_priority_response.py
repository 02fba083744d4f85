"""UpdateSecurityGroupRulePriorityResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .security_group_inventory import SecurityGroupInventory

LINKS = ("ErrorCode", "SecurityGroupInventory")


class UpdateSecurityGroupRulePriorityResponse(Model, kw_only=True):
    """`UpdateSecurityGroupRulePriorityResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded."""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventory: SecurityGroupInventory | UnsetType = UNSET
    """See inventory."""
