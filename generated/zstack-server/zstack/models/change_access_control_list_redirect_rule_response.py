"""ChangeAccessControlListRedirectRuleResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .access_control_list_entry_inventory import AccessControlListEntryInventory

LINKS = ("AccessControlListEntryInventory",)


class ChangeAccessControlListRedirectRuleResponse(Model, kw_only=True):
    """`ChangeAccessControlListRedirectRuleResponse` of the API."""

    inventory: AccessControlListEntryInventory | UnsetType = UNSET
