"""AddAccessControlListRedirectRuleResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .access_control_list_entry_inventory import AccessControlListEntryInventory
    from .error_code import ErrorCode

LINKS = ("AccessControlListEntryInventory", "ErrorCode")


class AddAccessControlListRedirectRuleResponse(Model, kw_only=True):
    """`AddAccessControlListRedirectRuleResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded."""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventory: AccessControlListEntryInventory | UnsetType = UNSET
    """See inventory."""
