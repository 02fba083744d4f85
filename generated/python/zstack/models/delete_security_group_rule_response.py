"""DeleteSecurityGroupRuleResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .security_group_inventory import SecurityGroupInventory

LINKS = ("SecurityGroupInventory",)


class DeleteSecurityGroupRuleResponse(Model, kw_only=True):
    """`DeleteSecurityGroupRuleResponse` of the API."""

    inventory: SecurityGroupInventory | UnsetType = UNSET
