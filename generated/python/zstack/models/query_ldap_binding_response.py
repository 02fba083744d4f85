"""QueryLdapBindingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .ldap_account_ref_inventory import LdapAccountRefInventory

LINKS = ("LdapAccountRefInventory",)


class QueryLdapBindingResponse(Model, kw_only=True):
    """`QueryLdapBindingResponse` of the API."""

    inventories: list[LdapAccountRefInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
