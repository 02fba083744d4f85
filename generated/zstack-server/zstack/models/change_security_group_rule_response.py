"""ChangeSecurityGroupRuleResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .security_group_rule_inventory import SecurityGroupRuleInventory

LINKS = ("ErrorCode", "SecurityGroupRuleInventory")


class ChangeSecurityGroupRuleResponse(Model, kw_only=True):
    """`ChangeSecurityGroupRuleResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventory: SecurityGroupRuleInventory | UnsetType = UNSET
    """See inventory."""
