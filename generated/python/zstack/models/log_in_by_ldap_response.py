"""LogInByLdapResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .account_inventory import AccountInventory
    from .session_inventory import SessionInventory

LINKS = ("AccountInventory", "SessionInventory")


class LogInByLdapResponse(Model, kw_only=True):
    """`LogInByLdapResponse` of the API."""

    inventory: SessionInventory | UnsetType = UNSET
    account_inventory: AccountInventory | UnsetType = field(
        default=UNSET,
        name="accountInventory",
    )
