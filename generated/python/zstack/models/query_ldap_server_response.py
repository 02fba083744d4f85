"""QueryLdapServerResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .ldap_server_inventory import LdapServerInventory

LINKS = ("LdapServerInventory",)


class QueryLdapServerResponse(Model, kw_only=True):
    """`QueryLdapServerResponse` of the API."""

    inventories: list[LdapServerInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
