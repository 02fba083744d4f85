"""ChangeSecurityGroupRuleStateResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .security_group_inventory import SecurityGroupInventory

LINKS = ("SecurityGroupInventory",)


class ChangeSecurityGroupRuleStateResponse(Model, kw_only=True):
    """`ChangeSecurityGroupRuleStateResponse` of the API."""

    inventory: SecurityGroupInventory | UnsetType = UNSET
